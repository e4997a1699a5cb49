import type { DeskCommandWords, DeskWords } from '../desk-words.ts';

export const deskCommand: DeskCommandWords = {
  name: 'desk',
  description: 'What could not be answered, and what to do about it',
};

export const desk: DeskWords = {
  title: 'The moderators’ desk',
};
