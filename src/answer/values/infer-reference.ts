import { addDays, type PartialDay } from './partial-day.ts';
import { readDay } from './read-day.ts';

const SAID =
  /(?<![\p{L}-])(?<word>today|yesterday|tomorrow)(?:\s+(?:morning|afternoon|evening))?\s?\((?<date>[^()]{3,40})\)/giu;
const STEPS: Readonly<Record<string, number>> = { yesterday: 1, tomorrow: -1 };

/**
 * The date that an article's "today" means: its ISO publication date, else one that the text itself explains, as in
 * "yesterday (May 14)"; that one may lack its year.
 */
export function inferReference(
  paragraphTexts: readonly string[],
  published?: string,
): PartialDay | undefined {
  const [year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(published ?? '')?.slice(1) ?? [];
  if (year !== undefined) {
    return {
      year: Number(year),
      ...(month === undefined ? {} : { month: Number(month) }),
      ...(day === undefined ? {} : { day: Number(day) }),
    };
  }
  for (const text of paragraphTexts) {
    for (const { groups = {} } of text.matchAll(SAID)) {
      const date = readDay(groups.date ?? '');
      const reference = date && addDays(date, STEPS[groups.word?.toLowerCase() ?? ''] ?? 0);
      if (reference) return reference;
    }
  }
  return undefined;
}
