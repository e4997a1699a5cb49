import type { Part } from '../check/check.ts';
import type { Article } from '../corpus/article.ts';
import type { Words } from '../words/words.ts';
import type { FindingLine } from './card.ts';
import type { CitedPassages } from './cited-passages.ts';
import { detailStanding } from './detail-standing.ts';
import { numbersOf } from './numbers-of.ts';
import { quotationStanding } from './quotation-standing.ts';
import { shownCitations } from './shown-citations.ts';

/** What the line of a finding rests on. */
export interface Evidence extends CitedPassages {
  readonly articles: readonly Article[];
}

/** How a part of a message stands to the articles. */
export type Standing = Pick<FindingLine, 'stand' | 'comparison'> & Partial<Pick<FindingLine, 'remarks'>>;

/** The line of a finding. */
export function findingLine(part: Part, evidence: Evidence, words: Words): FindingLine {
  const standing =
    part.kind === 'quotation'
      ? quotationStanding(part, evidence, words)
      : detailStanding(part, evidence, words);
  return {
    words: [part.text],
    parts: 1,
    footnotes: numbersOf(shownCitations(part), evidence),
    remarks: [],
    ...standing,
  };
}
