import type { Reading } from '../../../answer/reading.ts';
import type { MentionContext } from '../../../answer/values/mentions.ts';
import type { NumberMention } from '../../../answer/values/numbers.ts';
import type { TextRange } from '../../../text-range.ts';
import type { Spot } from '../evidence.ts';
import type { GivenDate } from './same-date.ts';
import { datesOf, numbersOf } from './values-of.ts';

/** By where its sentence starts; a long paragraph is asked for each of its sentences and for each detail. */
type BySentence<T> = ReadonlyMap<number, readonly T[]>;

const dates = new WeakMap<Reading, BySentence<GivenDate>>();
const numbers = new WeakMap<Reading, BySentence<NumberMention>>();

/** The dates and times of day of a sentence. */
export function datesWithin({ reading, range }: Spot, context: MentionContext): readonly GivenDate[] {
  const known = dates.get(reading) ?? bySentence(reading, datesOf(reading, context));
  dates.set(reading, known);
  return known.get(range.start) ?? [];
}

/** The numbers of a sentence. */
export function numbersWithin({ reading, range }: Spot): readonly NumberMention[] {
  const known = numbers.get(reading) ?? bySentence(reading, numbersOf(reading));
  numbers.set(reading, known);
  return known.get(range.start) ?? [];
}

/** Both are in order. */
function bySentence<T extends TextRange>({ sentences }: Reading, mentions: readonly T[]): BySentence<T> {
  const groups = new Map<number, T[]>();
  let at = 0;
  for (const mention of mentions) {
    while ((sentences[at]?.end ?? Infinity) <= mention.start) at += 1;
    const start = sentences[at]?.start;
    if (start === undefined || start > mention.start) continue;
    const group = groups.get(start) ?? [];
    group.push(mention);
    groups.set(start, group);
  }
  return groups;
}
