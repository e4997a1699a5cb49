import type { Citation } from '../answer/answer.ts';
import type { Part } from '../check/check.ts';
import type { Cited } from './cited-passages.ts';
import { shownCitations } from './shown-citations.ts';

/** What the passages of a card have to show for a finding. */
export function citedBy(part: Part): Cited[] {
  return [...shownCitations(part).map((citation) => ({ citation, lit: true })), ...around(part)];
}

/** What belongs beside the words, without being them. */
function around(part: Part): Cited[] {
  const unlit = (citation: Citation | undefined): Cited[] =>
    citation === undefined ? [] : [{ citation, lit: false }];
  switch (part.finding) {
    case 'verbatim':
      return unlit(part.clipped && { paragraph: part.citations[0].paragraph, ...part.clipped });
    case 'stitched':
      return part.omissions.flatMap(unlit);
    case 'absent':
      return part.kind === 'quotation' ? unlit(part.nearest) : [];
    case 'altered':
    case 'elsewhere':
    case 'found':
    case 'differs':
      return [];
  }
}
