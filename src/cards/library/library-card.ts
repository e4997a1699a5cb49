import type { Article } from '../../corpus/article.ts';
import { MOST_ARTICLES, MOST_PARAGRAPHS } from '../../desk/shelf-limits.ts';
import type { Words } from '../../words/words.ts';
import type { Card } from '../card.ts';
import { pageOf } from '../page-of.ts';
import { articleItem } from './article-item.ts';
import { baseCommand } from './base-command.ts';
import { libraryCommand } from './library-command.ts';

/** What a guild's story is made of. */
export interface LibraryShown {
  readonly own: readonly Article[];
  readonly base: readonly Article[];
  /** Whether the base belongs to it. */
  readonly hasBase: boolean;
  readonly used: { readonly articles: number; readonly paragraphs: number };
  /** How many lines of synonyms the guild has. */
  readonly synonyms: number;
}

/** A page of a guild's articles, its own first, below how much room is taken. */
export function libraryCard(
  { own, base, hasBase, used, synonyms }: LibraryShown,
  page: number,
  words: Words,
): Card {
  const { list, title } = words.library;
  const rows = [
    ...own.map((article) => articleItem(article, words, list.ofServer)),
    ...base.map((article) => articleItem(article, words, list.ofBase)),
  ];
  const { shown, buttons } = pageOf(rows, page, 'library', words);
  const lines = [
    list.own(used.articles, MOST_ARTICLES, used.paragraphs, MOST_PARAGRAPHS),
    hasBase ? list.baseOn(base.length) : list.baseOff(baseCommand('on', words)),
    list.synonyms(synonyms, libraryCommand('synonyms', words)),
    ...(rows.length === 0 ? [list.empty(libraryCommand('add', words))] : []),
  ];
  return {
    blocks: [
      { kind: 'title', text: title },
      ...lines.map((text) => ({ kind: 'note', text }) as const),
      ...shown,
    ],
    buttons,
  };
}
