import type { DeskCommandWords, DeskWords } from '../desk-words.ts';

export const deskCommand: DeskCommandWords = {
  name: 'schreibtisch',
  description: 'Was nicht beantwortet werden konnte, und was sich dagegen tun lässt',
};

export const desk: DeskWords = {
  title: 'Der Schreibtisch der Moderation',
};
