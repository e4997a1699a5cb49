import type { Article } from '../corpus/article.ts';
import { articleKey } from './passage-ref.ts';
import { shorten } from './shorten.ts';
import { LONGEST_LABEL, type SuggestionRow } from './suggestion-row.ts';

const LONGEST_PUBLISHER = 40;

/** An article to choose: its title and its publisher. */
export function articleRow({ id, title, publisher }: Article): SuggestionRow {
  const source = publisher === undefined ? '' : ` — ${shorten(publisher, LONGEST_PUBLISHER)}`;
  return { label: shorten(title, LONGEST_LABEL - source.length) + source, value: articleKey(id) };
}
