import type { Citation } from '../answer/answer.ts';
import type { Differs, GivenValue, Part } from '../check/check.ts';

/** Where words stand in a hundred places, a few show it. */
const MOST_PLACES = 3;
/** A detail is a name or a number, which many sentences may hold; the best shows it. */
const PLACES_OF_DETAIL = 1;
const MOST_VALUES = 3;

/** Those of a finding's citations that its card shows. */
export function shownCitations(part: Part): readonly Citation[] {
  switch (part.finding) {
    case 'verbatim':
    case 'elsewhere':
      return part.citations.slice(0, MOST_PLACES);
    case 'found':
      return part.citations.slice(0, PLACES_OF_DETAIL);
    case 'differs':
      return shownValues(part).flatMap(({ citations }) => citations.slice(0, PLACES_OF_DETAIL));
    // Each of these holds a part of the quotation.
    case 'altered':
    case 'stitched':
    case 'absent':
      return part.citations;
  }
}

/** Those of the articles' values that a card shows. */
export function shownValues({ values }: Differs): readonly GivenValue[] {
  return values.slice(0, MOST_VALUES);
}
