import type { LibraryCommandWords, LibraryWords } from '../library-words.ts';

export const libraryCommand: LibraryCommandWords = {
  name: 'library',
  description: 'The articles that answers come from in this server',
  subcommands: {},
};

export const library: LibraryWords = {
  title: 'The library of this server',
};
