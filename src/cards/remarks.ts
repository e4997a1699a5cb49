import { remarksOf } from '../answer/as-typed.ts';
import type { Article } from '../corpus/article.ts';
import type { Words } from '../words/words.ts';
import type { Asked } from './asked.ts';
import type { Note } from './card.ts';
import { notes } from './notes.ts';
import { shorten } from './shorten.ts';

/** In UTF-16 units. */
const LONGEST_WORD = 40;
const LONGEST_TITLE = 100;
const MOST_WORDS = 5;

/** What the reader has to know of how the question was read, a note each. */
export function remarksOn(
  { answer, article }: Asked,
  articles: readonly Article[],
  { answer: words }: Words,
): Note[] {
  const { missing, readAs } = remarksOf(answer, articles);
  const short = (word: string): string => shorten(word, LONGEST_WORD);
  return notes(
    ...(missing.length === 0 ? [] : [words.missing(missing.slice(0, MOST_WORDS).map(short))]),
    ...readAs.slice(0, MOST_WORDS).map(({ typed, printed }) => words.readAs(short(typed), short(printed))),
    ...(article === undefined ? [] : [words.onlyFrom(shorten(article.title, LONGEST_TITLE))]),
  );
}
