import type { NumberMention } from '../../../answer/values/numbers.ts';
import type { StatedNumber } from '../detail.ts';
import type { Spot } from '../evidence.ts';
import type { Inquiry } from '../inquiry.ts';
import { nearnessOf } from '../nearness.ts';
import type { Rival } from '../rivals.ts';
import { isOfSameSort, isSameNumber } from './same-number.ts';
import { numbersWithin } from './values-within.ts';

const FIT = { unitUnsaid: 0.9, sameUnit: 1.1 } as const;

/** The numbers of a sentence that count the same sort of thing, and that the claim does not state. */
export function rivalNumbers({ others, weights }: Inquiry, { number }: StatedNumber, spot: Spot): Rival[] {
  return numbersWithin(spot)
    .filter(
      (one) =>
        isOfSameSort(number, one) &&
        !isSameNumber(number, one) &&
        !others.some((other) => other.kind === 'number' && isSameNumber(other.number, one)),
    )
    .map((one) => ({
      key: one.text.toLowerCase(),
      text: one.text,
      citation: { paragraph: spot.indexed.paragraph, start: one.start, end: one.end },
      change: 'number',
      fit: nearnessOf(one, weights, spot) * fitOfUnit(number, one),
    }));
}

function fitOfUnit(number: NumberMention, other: NumberMention): number {
  if (number.unit === undefined) return 1;
  return other.unit === undefined ? FIT.unitUnsaid : FIT.sameUnit;
}
