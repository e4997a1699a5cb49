import type { LibraryCommandWords, LibraryWords } from '../library-words.ts';

export const libraryCommand: LibraryCommandWords = {
  name: 'bibliotheque',
  description: 'Les articles dont viennent les réponses sur ce serveur',
  subcommands: {},
};

export const library: LibraryWords = {
  title: 'La bibliothèque de ce serveur',
};
