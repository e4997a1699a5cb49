import type { LibraryCommandWords, LibraryWords } from '../library-words.ts';

export const libraryCommand: LibraryCommandWords = {
  name: 'biblioteca',
  description: 'Los artículos de los que salen las respuestas en este servidor',
  subcommands: {},
};

export const library: LibraryWords = {
  title: 'La biblioteca de este servidor',
};
