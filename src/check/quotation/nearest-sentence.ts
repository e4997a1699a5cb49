import type { Citation } from '../../answer/answer.ts';
import { read } from '../../answer/reading.ts';
import { analyze } from '../../search/analyzer.ts';
import { buildQuery } from '../../search/query.ts';
import { search } from '../../search/search.ts';
import type { CheckKnowledge } from '../knowledge.ts';

/** A sentence is near that holds so much of what was said, or at least so many of its words. */
const LEAST = { share: 0.25, words: 2 } as const;

/** The sentence that speaks most nearly of the same as some words; undefined where none does. */
export function nearestSentence(words: string, { index, thesaurus }: CheckKnowledge): Citation | undefined {
  const query = buildQuery(analyze(words), index, thesaurus);
  const [hit] = search(query, index);
  if (hit === undefined) return undefined;
  let best = 0;
  for (const [place, { coverage }] of hit.sentences.entries()) {
    if (coverage > (hit.sentences[best]?.coverage ?? 0)) best = place;
  }
  const met = new Set(hit.matches.filter(({ sentence }) => sentence === best).map(({ concept }) => concept))
    .size;
  const isNear = (hit.sentences[best]?.coverage ?? 0) >= LEAST.share || met >= LEAST.words;
  const range = read(hit.indexed).sentences[best];
  return isNear && range !== undefined
    ? { paragraph: hit.indexed.paragraph, start: range.start, end: range.end }
    : undefined;
}
