import type { MentionContext } from '../../../answer/values/mentions.ts';
import { findNames } from '../../../answer/values/names.ts';
import { countriesOfTown } from '../../../language/towns.ts';
import { countryOfTerm } from '../../../search/country-terms.ts';
import type { TokenSpan } from '../claim.ts';
import { isWithin, matchesAt, type Spot } from '../evidence.ts';
import type { NameInquiry } from '../inquiry.ts';
import type { Presence } from '../presence.ts';
import { initialsOf, isInitials } from './initials.ts';
import { isNamesake } from './namesake.ts';
import { partThere } from './part-there.ts';
import { SAME_NAME } from './same-name.ts';

/** The words of one name stand so close together. */
const REACH = 4;

/** Finds somebody or something with a name in a sentence. */
export function namePresence(
  inquiry: NameInquiry,
  spot: Spot,
  context: MentionContext,
): Presence | undefined {
  const [leading = [], ...further] = inquiry.core.map((concept) => placesOf(spot, concept));
  for (const lead of leading) {
    const name = wholeName(lead, further);
    if (name === undefined) continue;
    if (inquiry.detail.kind === 'person' && isNamesake(inquiry, spot, name.first, context)) continue;
    const start = spot.reading.tokens[name.first]?.start;
    const end = spot.reading.tokens[name.last - 1]?.end;
    if (start === undefined || end === undefined) continue;
    return {
      citation: { paragraph: spot.indexed.paragraph, start, end },
      part: partThere(inquiry, spot, name),
      loose: false,
    };
  }
  return presenceByInitials(inquiry, spot) ?? presenceByTown(inquiry, spot);
}

/** A country is there where a town is that no other country has. */
function presenceByTown({ detail, claim }: NameInquiry, spot: Spot): Presence | undefined {
  if (!detail.country) return undefined;
  const country = countryOfTerm(claim.tokens[detail.core[0] ?? -1]?.term ?? '');
  const town = findNames(spot.reading).find((name) => {
    if (!isWithin(spot, name)) return false;
    const [code, ...others] = countriesOfTown(name.words.join(' '));
    return code !== undefined && code === country?.code && others.length === 0;
  });
  if (town === undefined) return undefined;
  const citation = { paragraph: spot.indexed.paragraph, start: town.start, end: town.end };
  return { citation, part: 'same', loose: true };
}

/** "EU" is the European Union, and the other way round. */
function presenceByInitials(inquiry: NameInquiry, spot: Spot): Presence | undefined {
  const { detail, claim } = inquiry;
  const printed = claim.text.slice(detail.start, detail.end);
  const own = initialsOf(printed);
  if (own === '' && !isInitials(printed)) return undefined;
  const name = findNames(spot.reading).find(
    ({ text, start }) =>
      isWithin(spot, { start }) &&
      (isInitials(printed) ? initialsOf(text) === printed : isInitials(text) && own === text),
  );
  if (name === undefined) return undefined;
  return {
    citation: { paragraph: spot.indexed.paragraph, start: name.start, end: name.end },
    part: 'same',
    loose: false,
  };
}

function placesOf(spot: Spot, concept: number | undefined): TokenSpan[] {
  if (concept === undefined) return [];
  return matchesAt(spot, concept)
    .filter(({ strength }) => strength >= SAME_NAME)
    .map(({ token, length }) => ({ first: token, last: token + length }));
}

/** The span from one word of a name to the others near it; undefined where one of them is missing. */
function wholeName(lead: TokenSpan, further: readonly (readonly TokenSpan[])[]): TokenSpan | undefined {
  let { first, last } = lead;
  for (const places of further) {
    const near = places.find((one) => Math.abs(one.first - lead.first) <= REACH);
    if (near === undefined) return undefined;
    first = Math.min(first, near.first);
    last = Math.max(last, near.last);
  }
  return { first, last };
}
