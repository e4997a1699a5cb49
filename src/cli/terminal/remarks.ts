import type { Answer } from '../../answer/answer.ts';
import { remarksOf } from '../../answer/as-typed.ts';
import type { Article } from '../../corpus/article.ts';
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

/** `a`, `a or b`, `a, b or c`. */
function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
