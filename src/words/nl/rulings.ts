import type { RulingCommandWords, RulingWords } from '../rulings-words.ts';

export const rulingCommand: RulingCommandWords = {
  name: 'uitspraak',
  description: 'Een terugkerende discussie één keer beslechten, met bronnen',
  subcommands: {},
};

export const rulings: RulingWords = {
  title: 'Uitspraken van de moderators',
  label: 'Uitspraak van de moderators',
};
