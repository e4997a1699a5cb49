import type { ImportNote } from './import-note.ts';
import { statedDates } from './stated-date.ts';

/** How far into an article a day without its year is looked for. */
const PARAGRAPHS = 5;
const CHARACTERS = 1000;

/** What to note of an article that does not state its day. */
export function missingDate(
  paragraphs: readonly string[],
  unsure: readonly string[],
  language: string,
): ImportNote {
  const [written] = unsure;
  const beginning = paragraphs.slice(0, PARAGRAPHS).map((text) => text.slice(0, CHARACTERS));
  const found = (written === undefined ? beginning : [written])
    .flatMap((text) => statedDates(text, language))
    .find(({ day }) => day === undefined);
  if (found === undefined) return { kind: 'no-date' };
  const { monthDay, text } = found;
  return monthDay === undefined
    ? { kind: 'unsure-date', written: text }
    : { kind: 'no-date', found: { monthDay, written: text } };
}
