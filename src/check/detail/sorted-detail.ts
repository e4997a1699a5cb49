import type { Citation, NonEmpty } from '../../answer/answer.ts';
import type { DetailKind, Differs } from '../check.ts';
import { type Claim, conceptsWithin, type TokenSpan } from './claim.ts';

/** How a detail stands to the articles. */
export type SortedDetail =
  | { readonly finding: 'found'; readonly citations: NonEmpty<Citation> }
  | (Pick<Differs, 'finding' | 'values' | 'changes' | 'citations'> & {
      /** What the values are, where the message does not tell what its own is. */
      readonly kind?: DetailKind;
    })
  | { readonly finding: 'absent'; readonly citations: readonly []; readonly missing: readonly string[] };

/** So many places are cited for one thing. */
const MOST_CITATIONS = 4;

/** Each paragraph once, the first ones; undefined for none. */
export function citationsOf(citations: readonly Citation[]): NonEmpty<Citation> | undefined {
  const seen = new Set<Citation['paragraph']>();
  const [first, ...rest] = citations
    .filter(({ paragraph }) => !seen.has(paragraph) && seen.add(paragraph))
    .slice(0, MOST_CITATIONS);
  return first === undefined ? undefined : [first, ...rest];
}

export function absent(detail: TokenSpan, claim: Claim): SortedDetail {
  return { finding: 'absent', citations: [], missing: missingWords(detail, claim) };
}

/** The words of a detail that no article holds, as the message has them. */
export function missingWords(detail: TokenSpan, claim: Claim): string[] {
  return conceptsWithin(claim, detail).flatMap((concept) => {
    const { token, readings } = claim.query.concepts[concept] ?? {};
    return token === undefined || readings === undefined || readings.length > 0
      ? []
      : [claim.text.slice(token.start, token.end)];
  });
}
