import type { RulingCommandWords, RulingWords } from '../rulings-words.ts';

export const rulingCommand: RulingCommandWords = {
  name: 'ruling',
  description: 'Settle a recurring argument once, with citations',
  subcommands: {},
};

export const rulings: RulingWords = {
  title: 'Rulings of the moderators',
  label: 'Ruling of the moderators',
};
