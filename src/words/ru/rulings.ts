import type { RulingCommandWords, RulingWords } from '../rulings-words.ts';

export const rulingCommand: RulingCommandWords = {
  name: 'решение',
  description: 'Раз и навсегда решить повторяющийся спор, с цитатами',
  subcommands: {},
};

export const rulings: RulingWords = {
  title: 'Решения модераторов',
  label: 'Решение модераторов',
};
