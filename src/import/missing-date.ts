import { statedDates } from './stated-date.ts';

/** How far into an article a day without its year is looked for. */
const PARAGRAPHS = 5;
const CHARACTERS = 1000;

/** What to tell the operator of an article that does not state its day. */
export function missingDate(
  paragraphs: readonly string[],
  unsure: readonly string[],
  language: string,
): string {
  const nothing = 'No publication date with a year is stated; give it with --published';
  const [written] = unsure;
  const beginning = paragraphs.slice(0, PARAGRAPHS).map((text) => text.slice(0, CHARACTERS));
  const found = (written === undefined ? beginning : [written])
    .flatMap((text) => statedDates(text, language))
    .find(({ day }) => day === undefined);
  if (found?.monthDay !== undefined) {
    return `${nothing} YYYY-${found.monthDay} (the text says "${found.text}").`;
  }
  if (found) return `The date "${found.text}" can be read in two ways; give it with --published YYYY-MM-DD.`;
  return `${nothing} YYYY-MM-DD.`;
}
