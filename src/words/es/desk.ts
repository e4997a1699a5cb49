import type { DeskCommandWords, DeskWords } from '../desk-words.ts';

export const deskCommand: DeskCommandWords = {
  name: 'mesa',
  description: 'Lo que quedó sin respuesta y qué se puede hacer',
};

export const desk: DeskWords = {
  title: 'La mesa de los moderadores',
};
