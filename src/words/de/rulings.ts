import type { RulingCommandWords, RulingWords } from '../rulings-words.ts';

export const rulingCommand: RulingCommandWords = {
  name: 'entscheid',
  description: 'Einen wiederkehrenden Streit einmal entscheiden, mit Belegen',
  subcommands: {},
};

export const rulings: RulingWords = {
  title: 'Entscheide der Moderation',
  label: 'Entscheid der Moderation',
};
