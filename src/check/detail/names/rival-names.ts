import { rowsOf } from '../../../answer/coordination.ts';
import type { Mention } from '../../../answer/values/mention.ts';
import type { MentionContext } from '../../../answer/values/mentions.ts';
import { fold } from '../../../language/fold.ts';
import { countriesOfTown } from '../../../language/towns.ts';
import { countryOfTerm } from '../../../search/country-terms.ts';
import type { TextRange } from '../../../text-range.ts';
import type { TokenSpan } from '../claim.ts';
import { isWithin, type Spot } from '../evidence.ts';
import type { NameInquiry } from '../inquiry.ts';
import { nearnessOf, tokensAt } from '../nearness.ts';
import { verbIn } from '../predicate.ts';
import type { Presence } from '../presence.ts';
import type { Rival } from '../rivals.ts';
import { namesLike } from './names-like.ts';
import { mayBeSame, partOf, type SentencePart } from './part-in-sentence.ts';
import { holdsRole } from './role.ts';

const FIT = { inRow: 1.4, inRole: 1.3, otherGrain: 0.8, unclearPart: 0.85, adjective: 0.8 } as const;
/** Whatever lies in a continent does not contradict it. */
const CONTINENT = /^(?:(?:North|South|Latin|Central) America|Europe|Asia|Africa|Oceania|Middle East)$/;
const HOME_WORD = /^(?:based|headquartered|headquarters|hq|from|home)$/;

/** The names of a sentence that are of the detail's kind and may stand in its place. */
export function rivalNames(
  inquiry: NameInquiry,
  spot: Spot,
  context: MentionContext,
  there: Presence['part'] | undefined,
): Rival[] {
  const { reading, indexed } = spot;
  const all = namesLike(inquiry.detail, reading, context).filter((mention) => isWithin(spot, mention));
  const row = inquiry.inRow ? rowWithStated(inquiry, all, spot) : undefined;
  const verb = verbIn(spot, inquiry.verb);
  return (row ?? all).flatMap((mention): Rival[] => {
    const place = tokensAt(mention, spot);
    const part = partOf(reading.tokens, place.first, place.last, verb);
    if (!isEligible(inquiry, mention, part, spot, there)) return [];
    const inRole = inquiry.role !== undefined && holdsRole(spot, inquiry.role, place);
    if (inquiry.role !== undefined && !inRole) return [];
    const isTied = row !== undefined || inRole;
    if (!isTied && !fitsPart(inquiry, mention, part)) return [];
    if (isHomeOnly(inquiry, spot, place)) return [];
    const { start, end, key, kind } = mention;
    // A country is shown as it stands there: "Danish" for "Swedish".
    const text = kind === 'country' ? reading.text.slice(start, end) : mention.text;
    return [
      {
        key,
        text,
        citation: { paragraph: indexed.paragraph, start, end },
        change: 'name',
        kind: kind === 'person' || kind === 'organisation' ? kind : 'place',
        inRole,
        fit:
          nearnessOf(mention, inquiry.weights, spot) *
          (row === undefined ? 1 : FIT.inRow) *
          (inRole ? FIT.inRole : 1) *
          (isOtherGrain(inquiry, mention) ? FIT.otherGrain : 1) *
          (!isTied && isUnclear(inquiry.part, part) ? FIT.unclearPart : 1) *
          (mention.modifier === true && !inquiry.detail.adjective ? FIT.adjective : 1),
      },
    ];
  });
}

/**
 * Beside those whom the message names rightly, only who stands in the same row has the same part: of "A and B" for "A
 * and C", C's rival is B.
 */
function rowWithStated({ stated }: NameInquiry, all: readonly Mention[], spot: Spot): readonly Mention[] {
  const inOrder = [...all].sort((a, b) => a.start - b.start).map((mention) => ({ mention }));
  const row = rowsOf(inOrder, spot.reading.text).find((one) =>
    one.some(({ mention }) => holdsTerm(mention, stated, spot)),
  );
  return row?.map(({ mention }) => mention) ?? [];
}

/** What the message names itself is a rival only where it has taken the detail's part: "from A to B". */
function isEligible(
  { detail, stated, own, part: ownPart }: NameInquiry,
  mention: Mention,
  part: SentencePart,
  spot: Spot,
  there: Presence['part'] | undefined,
): boolean {
  if (!holdsTerm(mention, stated, spot)) return true;
  const isPart = ownPart !== 'other' && ownPart !== 'unclear' && ownPart !== 'place';
  // "Peter Alder" is not "Ruth Alder".
  if (there === undefined && detail.kind === 'person' && mention.kind === 'person')
    return holdsTerm(mention, own, spot);
  return there === 'turned' && isPart && part === ownPart && !holdsTerm(mention, own, spot);
}

function holdsTerm({ start, end }: TextRange, terms: ReadonlySet<string>, spot: Spot): boolean {
  const { first, last } = tokensAt({ start, end }, spot);
  return spot.reading.tokens.slice(first, last).some(({ stop, term }) => !stop && terms.has(term));
}

/** A town of the very country contradicts nothing. */
function isTownOf(
  detail: NameInquiry['detail'],
  { tokens }: NameInquiry['claim'],
  mention: Mention,
): boolean {
  if (!detail.country || mention.kind === 'country') return false;
  const country = countryOfTerm(tokens[detail.core[0] ?? -1]?.term ?? '');
  const [town = ''] = mention.text.split(',');
  return country !== undefined && countriesOfTown(fold(town)).includes(country.code);
}

function fitsPart({ detail, claim, part: own }: NameInquiry, mention: Mention, part: SentencePart): boolean {
  if (!mayBeSame(own, part)) return false;
  // A town may lie in the country that the articles name.
  if (isOtherGrain({ detail }, mention) && !detail.country) return false;
  if (CONTINENT.test(mention.text) && detail.kind === 'place') return false;
  if (isTownOf(detail, claim, mention)) return false;
  if (detail.unclear && isUnclear(own, part)) return false;
  // "the Dutch plan" says nothing of a country that stands elsewhere.
  const isUntold = own === 'other' || own === 'unclear';
  return !(detail.country && isUntold && detail.adjective !== (mention.modifier === true));
}

function isUnclear(...parts: readonly SentencePart[]): boolean {
  return parts.some((part) => part === 'unclear' || part === 'other');
}

function isOtherGrain({ detail }: Pick<NameInquiry, 'detail'>, { kind }: Mention): boolean {
  return detail.kind === 'place' && detail.country !== (kind === 'country');
}

/** "the Moscow-based firm" says where somebody has a home, not where something happened. */
function isHomeOnly({ claim }: NameInquiry, { reading }: Spot, { last }: TokenSpan): boolean {
  if (reading.tokens[last]?.form !== 'based') return false;
  return !claim.tokens.slice(claim.span.first, claim.span.last).some(({ form }) => HOME_WORD.test(form));
}
