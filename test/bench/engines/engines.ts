import type { BuildEngine } from './engine.ts';

/** How to come by each engine, by name. Each is loaded only where it is used, so that none shares its process. */
export const ENGINES: Readonly<Record<string, () => Promise<BuildEngine>>> = {
  footnote: async () => (await import('./footnote.ts')).buildFootnote,
  'footnote-typing': async () => (await import('./footnote-typing.ts')).buildFootnoteTyping,
  minisearch: async () => (await import('./minisearch.ts')).buildMiniSearch('MiniSearch'),
  'minisearch-stem': async () =>
    (await import('./minisearch.ts')).buildMiniSearch('MiniSearch, stop words, stems'),
  lunr: async () => (await import('./lunr.ts')).buildLunr,
  flexsearch: async () => (await import('./flexsearch.ts')).buildFlexSearch,
  orama: async () => (await import('./orama.ts')).buildOrama,
  sqlite: async () => (await import('./sqlite.ts')).buildSqlite,
};
