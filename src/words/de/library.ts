import type { LibraryCommandWords, LibraryWords } from '../library-words.ts';

export const libraryCommand: LibraryCommandWords = {
  name: 'bibliothek',
  description: 'Die Artikel, aus denen auf diesem Server geantwortet wird',
  subcommands: {},
};

export const library: LibraryWords = {
  title: 'Die Bibliothek dieses Servers',
};
