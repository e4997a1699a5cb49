import { longDate } from '../language/long-date.ts';

/**
 * The day of a moment, as it was in Greenwich: `15 May 2018`.
 *
 * @param time in ms since 1970.
 * @param tag BCP 47 tag of the language.
 */
export function dayInWords(time: number, tag: string): string {
  return longDate(new Date(time).toISOString().slice(0, 10), tag);
}
