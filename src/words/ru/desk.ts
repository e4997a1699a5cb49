import type { DeskCommandWords, DeskWords } from '../desk-words.ts';

export const deskCommand: DeskCommandWords = {
  name: 'стол',
  description: 'Что осталось без ответа и что с этим сделать',
};

export const desk: DeskWords = {
  title: 'Стол модераторов',
};
