import { overlap, type TextRange } from '../../text-range.ts';
import type { MessageReading } from '../message/message-reading.ts';
import type { NamedSource } from './named-publisher.ts';
import type { Speaker } from './speakers.ts';

/** How far around a quotation its publisher may be named, in UTF-16 units. */
const AROUND = 120;
const SENTENCE_BETWEEN = /[.!?]["”’»]?\s+\p{Lu}|\n/u;

/** The publisher, author or article that a message names for a quotation: in its sentence, and nearest to it. */
export function sourceFor(
  { text, sources }: MessageReading,
  range: TextRange,
  speaker: Speaker | undefined,
  quotations: readonly TextRange[],
): NamedSource | undefined {
  const earlier = quotations.findLast(({ end }) => end <= range.start)?.end ?? 0;
  const later = quotations.find(({ start }) => start >= range.end)?.start ?? text.length;
  const from = Math.max(earlier, range.start - AROUND);
  const to = Math.min(later, range.end + AROUND);
  const near = sources.filter(({ start, end }) => start >= from && end <= to);
  const own = near.find((one) => speaker !== undefined && overlap(one, speaker));
  if (own !== undefined) return own;
  const isInSentence = ({ start, end }: TextRange): boolean =>
    !SENTENCE_BETWEEN.test(end <= range.start ? text.slice(end, range.start) : text.slice(range.end, start));
  // What stands behind one quotation, before the speaker of the next, belongs to the former.
  const isOfEarlier = ({ start, end }: TextRange): boolean =>
    speaker !== undefined && earlier > 0 && end <= speaker.start && start - earlier < range.start - end;
  const [nearest] = near
    .filter((one) => isInSentence(one) && !isOfEarlier(one))
    .sort((a, b) => distance(a, range) - distance(b, range));
  return nearest;
}

function distance(one: TextRange, other: TextRange): number {
  return one.end <= other.start ? other.start - one.end : one.start - other.end;
}
