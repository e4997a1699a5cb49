import type { RulingCommandWords, RulingWords } from '../rulings-words.ts';

export const rulingCommand: RulingCommandWords = {
  name: 'decision',
  description: 'Trancher une fois un débat qui revient, avec des citations',
  subcommands: {},
};

export const rulings: RulingWords = {
  title: 'Décisions des modérateurs',
  label: 'Décision des modérateurs',
};
