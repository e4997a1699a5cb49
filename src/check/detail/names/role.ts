import { type Claim, conceptsWithin, type TokenSpan } from '../claim.ts';
import type { StatedName } from '../detail.ts';
import { matchesAt, type Spot } from '../evidence.ts';

/** A role stands so near to the name of whoever has it: before it as a title, or behind it. */
const BEFORE = 2;
const BEHIND = 4;
const REACH = 8;
const SAME_ROLE = 0.6;
/** What only one may be at a time; a director or a spokesman may have a colleague. */
const SINGLE_HOLDER =
  /^(?:judge|mayor|minister|president|chancellor|premier|ceo|governor|king|queen|captain|chairman|chairwoman|chairperson|prosecutor|pope|founder|owner|boss|winner|author)$/;
const BREAK = /^(?:and|or|but|said|says|told|with|to|from|by)$/;

/** The concepts of the role in which a message names somebody: "Judge Maes", "Maes, the judge". */
export function roleOf(claim: Claim, detail: StatedName): readonly number[] | undefined {
  if (detail.kind === 'place' || (detail.kind === 'organisation' && !detail.unclear)) return undefined;
  const { tokens, span } = claim;
  const isRole = (place: number): boolean => SINGLE_HOLDER.test(tokens[place]?.form ?? '');
  const around: TokenSpan[] = [];
  for (let place = detail.first - 1; place >= Math.max(span.first, detail.first - BEFORE); place -= 1) {
    if (BREAK.test(tokens[place]?.form ?? '')) break;
    if (isRole(place)) around.push({ first: place, last: place + 1 });
  }
  for (let place = detail.last; place < Math.min(span.last, detail.last + BEHIND); place += 1) {
    if (BREAK.test(tokens[place]?.form ?? '')) break;
    if (isRole(place)) around.push({ first: place, last: place + 1 });
  }
  const concepts = around
    .slice(0, 1)
    .flatMap((place) => conceptsWithin(claim, place))
    .filter((concept) => (claim.query.concepts[concept]?.readings.length ?? 0) > 0);
  return concepts.length === 0 ? undefined : concepts;
}

/** Whether what stands at some tokens of a sentence has a role there. */
export function holdsRole(spot: Spot, role: readonly number[], { first, last }: TokenSpan): boolean {
  return role.some((concept) =>
    matchesAt(spot, concept).some(
      ({ token, strength }) => strength >= SAME_ROLE && token >= first - REACH && token < last + REACH,
    ),
  );
}
