import type { DateMention } from '../../../answer/values/dates.ts';

const TIME =
  /(?<![\p{L}\p{N}.,:])(?<hour>[01]?\d|2[0-3])(?:[.:](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?m\b\.?|(?<![\p{L}\p{N}.,:])(?<hour24>[01]?\d|2[0-3]):(?<minute24>[0-5]\d)(?![\p{N}:])|\b(?<word>noon|midnight)\b/giu;

/** Finds the times of day of a text. Their `iso` is `T` with hours and minutes: `T17:50`. */
export function findTimes(text: string): DateMention[] {
  return [...text.matchAll(TIME)].map((match) => {
    const { hour, minute, half, hour24, minute24, word } = match.groups ?? {};
    const base = Number(hour ?? hour24 ?? (word?.toLowerCase() === 'noon' ? 12 : 0));
    const hours = half === undefined ? base : (base % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      iso: `T${String(hours).padStart(2, '0')}:${minute ?? minute24 ?? '00'}`,
      precision: 'other',
      deadline: false,
      relative: false,
    };
  });
}
