import type { TypeEvidence } from './evidence.ts';
import { Matcher } from './matches.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
import type { Query } from './query.ts';
import { type Hit, scoreParagraph } from './ranking.ts';

/** How a search is narrowed and helped. */
export interface SearchOptions {
  /** Search this article alone (its id). */
  readonly article?: string | undefined;
  readonly typeEvidence?: TypeEvidence | undefined;
}

/** So many paragraphs are scored on all words, after the rarest words have found them. */
const CANDIDATES = 60;
/**
 * So many postings are read to find them. MiniSearch's cost is its common words, and a paragraph that answers holds a
 * rare one: in a corpus with fewer paragraphs than this every word takes part.
 */
const POSTINGS = 400;

/** Finds the paragraphs that hold words of the question, best first: retrieved by rare words, ranked by all. */
export function search(
  query: Query,
  index: ParagraphIndex,
  { article, typeEvidence }: SearchOptions = {},
): Hit[] {
  const terms = retrievalTerms(query, index);
  if (terms.size === 0) return [];
  const matcher = new Matcher(query, index.vocabulary);
  return index
    .retrieve(terms, CANDIDATES, article)
    .map((indexed) => scoreParagraph(indexed, matcher.find(indexed), query, index, typeEvidence))
    .sort((a, b) => b.score - a.score);
}

/** The terms to look up, rarest first, each with its strength, until their postings are many enough. */
function retrievalTerms({ concepts }: Query, { vocabulary }: ParagraphIndex): Map<number, number> {
  const wanted = concepts.flatMap(({ readings }) =>
    readings.flatMap(({ terms, strength }) => {
      // Stop words are not looked up: "phase out" is found by "phase", however rare "out" is.
      const [term] = terms
        .filter((one) => !vocabulary.isStopTerm(one))
        .sort((a, b) => vocabulary.paragraphsWith(a) - vocabulary.paragraphsWith(b));
      return term === undefined ? [] : { term, strength, holding: vocabulary.paragraphsWith(term) };
    }),
  );
  wanted.sort((a, b) => a.holding / a.strength - b.holding / b.strength);
  const terms = new Map<number, number>();
  let postings = 0;
  for (const { term, strength, holding } of wanted) {
    if (terms.size > 0 && postings + holding > POSTINGS) break;
    if (terms.has(term)) continue;
    postings += holding;
    terms.set(term, strength);
  }
  return terms;
}
