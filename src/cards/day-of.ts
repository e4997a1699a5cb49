import { longDate } from '../language/long-date.ts';

/**
 * The day of a moment, in words.
 *
 * @param moment in ms since 1970.
 * @param tag BCP 47 tag of the language.
 */
export function dayOf(moment: number, tag: string): string {
  return longDate(new Date(moment).toISOString().slice(0, 10), tag);
}
