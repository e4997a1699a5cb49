import type { StatedFields } from './block.ts';
import { bylineAuthor, isPersonName } from './person-name.ts';
import { statedDates } from './stated-date.ts';

/** What one line at the top or the bottom of a page states. */
export interface HeaderLine {
  readonly stated: StatedFields;
  readonly unsureDates: readonly string[];
}

const LONGEST = 160;
const UPDATED = /\b(?:updat|modif|revis|correct)\w*/i;
/** What may stand beside a date and says nothing. */
const BESIDE_A_DATE =
  /\b(?:first |last |originally )?(?:published|posted|updated|modified|revised|created|issued|date|dated|on|at|and|am|pm|a\.m\.|p\.m\.|utc|gmt|[a-z]{1,3}t|local time|\d+ min(?:ute)?s? read|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?)\b\.?/gi;
const ADDRESS = /^(?:(?:source|url|link|from|original|available at):? )?(https?:\/\/\S+)$/i;
const PUBLISHER = /^(?:publisher|publication|outlet|source|site|website): ?(.{1,80})$/i;

function words(text: string): string {
  return text.replace(/^[^\p{L}\p{N}@]+|[^\p{L}\p{N}.)]+$/gu, '').trim();
}

/**
 * Reads a line that states an author, a date, an address or a publisher and nothing else; `undefined` for any other.
 *
 * @param nameAlone Whether a lone name may be taken for the author.
 */
export function readHeaderLine(text: string, language: string, nameAlone: boolean): HeaderLine | undefined {
  if (text.length > LONGEST) return undefined;
  const url = ADDRESS.exec(text)?.[1];
  if (url !== undefined) return { stated: { url }, unsureDates: [] };
  const publisher = PUBLISHER.exec(text)?.[1];
  if (publisher !== undefined) return { stated: { publisher }, unsureDates: [] };

  const stated: { published?: string; updated?: string } = {};
  const unsureDates: string[] = [];
  const left: string[] = [];
  let end = 0;
  // Every date has a digit, and looking for dates is what takes time here.
  for (const date of /\d/.test(text) ? statedDates(text, language) : []) {
    const before = text.slice(end, date.start);
    const name = UPDATED.test(before) ? 'updated' : 'published';
    if (date.day === undefined) unsureDates.push(date.text);
    else stated[name] ??= date.day;
    left.push(before);
    end = date.end;
  }
  left.push(text.slice(end));
  const dated = end > 0;
  const remainder = words(
    left
      .join(' | ')
      .replace(dated ? BESIDE_A_DATE : /$^/, ' ')
      .replace(/\s+/g, ' '),
  );
  if (dated && !/\p{L}{2}/u.test(remainder)) return { stated, unsureDates };
  const author =
    bylineAuthor(remainder) ?? ((dated || nameAlone) && isPersonName(remainder) ? remainder : undefined);
  return author === undefined ? undefined : { stated: { ...stated, author }, unsureDates };
}
