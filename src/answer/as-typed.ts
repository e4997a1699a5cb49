import type { Article } from '../corpus/article.ts';
import { analyze } from '../search/analyzer.ts';
import type { Answer } from './answer.ts';

/** What has to be said of how a question was read, in the words of whoever asked. */
export interface Remarks {
  /** The question's words that no article holds, as typed. */
  readonly missing: readonly string[];
  /** Words that were read as another spelling: as typed, and as the articles print it. */
  readonly readAs: readonly { readonly typed: string; readonly printed: string }[];
}

/** Finds the typed and the printed forms behind an answer's folded ones. */
export function remarksOf({ question, missing, readAs }: Answer, articles: readonly Article[]): Remarks {
  const folded = Object.entries(readAs);
  if (missing.length === 0 && folded.length === 0) return { missing: [], readAs: [] };
  const typed = new Map(analyze(question).map(({ form, start, end }) => [form, question.slice(start, end)]));
  const asTyped = (form: string): string => typed.get(form) ?? form;
  return {
    missing: missing.map(asTyped),
    readAs: folded.map(([form, word]) => ({ typed: asTyped(form), printed: printed(word, articles) })),
  };
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
