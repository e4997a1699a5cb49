import type { Answer } from '../../answer/answer.ts';
import type { Article } from '../../corpus/article.ts';
import { analyze } from '../../search/analyzer.ts';
import { shorten } from './shorten.ts';

const LONGEST_WORD = 40;

/** What the reader has to know of how the question was read, a sentence each. */
export function remarksOn({ question, missing, readAs }: Answer, articles: readonly Article[]): string[] {
  const typed = new Map(analyze(question).map(({ form, start, end }) => [form, question.slice(start, end)]));
  const asTyped = (form: string): string => shorten(typed.get(form) ?? form, LONGEST_WORD);
  return [
    ...(missing.length === 0 ? [] : [`No article mentions ${oneOf(missing.map(asTyped))}.`]),
    ...Object.entries(readAs).map(([form, word]) => `Read ${asTyped(form)} as ${printed(word, articles)}.`),
  ];
}

/** `a`, `a or b`, `a, b or c`. */
function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** A folded word as the articles print it: with a capital only if they never print it without one. */
function printed(word: string, articles: readonly Article[]): string {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
  let first: string | undefined;
  for (const { text } of articles.flatMap(({ paragraphs }) => paragraphs)) {
    for (const [found] of text.matchAll(pattern)) {
      if (found === word) return word;
      first ??= found;
    }
  }
  return first ?? word;
}
