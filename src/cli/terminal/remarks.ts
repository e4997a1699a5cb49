import type { Answer } from '../../answer/answer.ts';
import { remarksOf } from '../../answer/as-typed.ts';
import type { Article } from '../../corpus/article.ts';
import { oneOf } from './one-of.ts';
import { shorten } from './shorten.ts';

const LONGEST_WORD = 40;

/** What the reader has to know of how the question was read, a sentence each. */
export function remarksOn(answer: Answer, articles: readonly Article[]): string[] {
  const { missing, readAs } = remarksOf(answer, articles);
  const short = (word: string): string => shorten(word, LONGEST_WORD);
  return [
    ...(missing.length === 0 ? [] : [`No article mentions ${oneOf(missing.map(short))}.`]),
    ...readAs.map(({ typed, printed }) => `Read ${short(typed)} as ${printed}.`),
  ];
}
