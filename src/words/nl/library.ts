import type { LibraryCommandWords, LibraryWords } from '../library-words.ts';

export const libraryCommand: LibraryCommandWords = {
  name: 'bibliotheek',
  description: 'De artikelen waaruit op deze server wordt geantwoord',
  subcommands: {},
};

export const library: LibraryWords = {
  title: 'De bibliotheek van deze server',
};
