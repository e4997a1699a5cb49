import type { DateMention } from '../../../answer/values/dates.ts';
import type { MentionContext } from '../../../answer/values/mentions.ts';
import type { StatedDate } from '../detail.ts';
import type { Spot } from '../evidence.ts';
import type { Inquiry } from '../inquiry.ts';
import { nearnessOf } from '../nearness.ts';
import type { Rival } from '../rivals.ts';
import { isSameDate } from './same-date.ts';
import { datesWithin } from './values-within.ts';

const FIT = { noDeadline: 0.75, dayOfReport: 0.85 } as const;

/** The dates of a sentence that the claim does not state; times of day are none for a date, nor the other way round. */
export function rivalDates(
  { others, weights }: Inquiry,
  { date }: StatedDate,
  spot: Spot,
  context: MentionContext,
): Rival[] {
  return datesWithin(spot, context)
    .filter(
      (one) =>
        isTime(one) === isTime(date) &&
        !isSameDate(date, one) &&
        !others.some((other) => other.kind === 'date' && isSameDate(other.date, one)),
    )
    .map((one) => ({
      key: one.iso ?? one.text.toLowerCase(),
      text: one.text,
      citation: { paragraph: spot.indexed.paragraph, start: one.start, end: one.end },
      change: /\d/.test(one.text) ? 'number' : 'date',
      fit: nearnessOf(one, weights, spot) * fitOfForm(date, one),
    }));
}

/** A deadline is answered by a deadline, and the day on which something was said is seldom what is spoken of. */
function fitOfForm(date: DateMention, other: DateMention): number {
  if (date.deadline && !other.deadline) return FIT.noDeadline;
  return other.relative && !date.relative && other.precision === 'day' ? FIT.dayOfReport : 1;
}

function isTime({ iso }: DateMention): boolean {
  return iso?.startsWith('T') === true;
}
