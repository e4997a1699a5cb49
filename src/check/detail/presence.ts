import type { Citation } from '../../answer/answer.ts';
import type { MentionContext } from '../../answer/values/mentions.ts';
import type { TextRange } from '../../text-range.ts';
import type { Spot } from './evidence.ts';
import { type Inquiry, isNameInquiry, type NameInquiry } from './inquiry.ts';
import { namePresence } from './names/name-presence.ts';
import { isSameDate } from './values/same-date.ts';
import { isOfSameUnit, isSameNumber } from './values/same-number.ts';
import { datesWithin, numbersWithin } from './values/values-within.ts';

/** Where a sentence of an article holds a detail of a message. */
export interface Presence {
  readonly citation: Citation;
  /** Whether it has the same part or role there; `turned` where it has another: "from" where the message says "to". */
  readonly part: 'same' | 'unclear' | 'turned';
  /** Whether only the figures are the same, and it is not told of what they are. */
  readonly loose: boolean;
}

/** Finds a detail in a sentence of an article. */
export function presenceOf(
  inquiry: Inquiry | NameInquiry,
  spot: Spot,
  context: MentionContext,
): Presence | undefined {
  if (isNameInquiry(inquiry)) return namePresence(inquiry, spot, context);
  const { detail } = inquiry;
  if (detail.kind === 'date') {
    const date = datesWithin(spot, context).find((one) => isSameDate(detail.date, one));
    return date && cited(spot, date, false);
  }
  if (detail.kind !== 'number') return undefined;
  const number = numbersWithin(spot).find((one) => isSameNumber(detail.number, one));
  return number && cited(spot, number, !isOfSameUnit(detail.number, number));
}

function cited({ indexed }: Spot, { start, end }: TextRange, loose: boolean): Presence {
  return { citation: { paragraph: indexed.paragraph, start, end }, part: 'same', loose };
}
