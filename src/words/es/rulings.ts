import type { RulingCommandWords, RulingWords } from '../rulings-words.ts';

export const rulingCommand: RulingCommandWords = {
  name: 'dictamen',
  description: 'Zanjar de una vez una discusión recurrente, con citas',
  subcommands: {},
};

export const rulings: RulingWords = {
  title: 'Dictámenes de los moderadores',
  label: 'Dictamen de los moderadores',
};
