import type { DeskCommandWords, DeskWords } from '../desk-words.ts';

export const deskCommand: DeskCommandWords = {
  name: 'bureau',
  description: 'Ce qui est resté sans réponse, et ce qu’on peut y faire',
};

export const desk: DeskWords = {
  title: 'Le bureau des modérateurs',
};
