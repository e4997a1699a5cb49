import type { DeskCommandWords, DeskWords } from '../desk-words.ts';

export const deskCommand: DeskCommandWords = {
  name: 'bureau',
  description: 'Wat niet beantwoord kon worden, en wat eraan te doen is',
};

export const desk: DeskWords = {
  title: 'Het bureau van de moderators',
};
