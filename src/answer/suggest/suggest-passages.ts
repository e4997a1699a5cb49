import { fold } from '../../language/fold.ts';
import type { ParagraphIndex } from '../../search/paragraph-index.ts';
import type { Query } from '../../search/query.ts';
import { search } from '../../search/search.ts';
import type { Snippet } from '../answer.ts';
import { selectSnippets } from '../snippets.ts';
import type { Suggestion } from '../suggestion.ts';

const MOST_WORDS = 5;
/** Whoever types goes on to the passage meant; what holds much less of the words is not it. */
const LEAST_SHARE = 0.5;

/** The passages that hold what is typed, best first. */
export function suggestPassages(
  query: Query,
  index: ParagraphIndex,
  limit: number,
  article?: string,
): Suggestion[] {
  if (limit <= 0) return [];
  const hits = search(query, index, { article });
  const least = LEAST_SHARE * (hits[0]?.score ?? 0);
  const good = hits.filter(({ score, matches }) => matches.length > 0 && score >= least);
  return selectSnippets(good, [], limit).flatMap((snippet) => {
    const { paragraph, start, end } = snippet;
    const words = wordsOf(snippet);
    return words.length === 0 ? [] : [{ kind: 'passage', citation: { paragraph, start, end }, words }];
  });
}

/** The highlighted words as they are printed, each once. */
function wordsOf({ paragraph, highlights }: Snippet): string[] {
  const words = new Map<string, string>();
  for (const { start, end } of highlights) {
    const word = paragraph.text.slice(start, end);
    const key = fold(word);
    if (!words.has(key)) words.set(key, word);
  }
  return [...words.values()].slice(0, MOST_WORDS);
}
