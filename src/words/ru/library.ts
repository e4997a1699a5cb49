import type { LibraryCommandWords, LibraryWords } from '../library-words.ts';

export const libraryCommand: LibraryCommandWords = {
  name: 'библиотека',
  description: 'Статьи, по которым на этом сервере даются ответы',
  subcommands: {},
};

export const library: LibraryWords = {
  title: 'Библиотека этого сервера',
};
