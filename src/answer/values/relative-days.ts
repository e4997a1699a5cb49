import type { DateForm } from './date-form.ts';
import { WEEKDAY, weekdayNumber } from './date-words.ts';
import { numberValue } from './number-words.ts';
import { addDays, addMonths, weekdayOf } from './partial-day.ts';
import { inMonth, inWeek, inYear, onDay, other } from './relative-reading.ts';

const TIME_OF_DAY = String.raw`(?:\s+(?:morning|afternoon|evening|night))?`;

const dayWordForm: DateForm = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:the\s+day\s+(?<beyond>before\s+yesterday|after\s+tomorrow)|(?<word>yesterday|today|tomorrow)${TIME_OF_DAY}|(?<night>last\s+night)|tonight|this\s+(?:morning|afternoon|evening))(?!\p{L})`,
    'giu',
  ),
  read(match, { text, reference }) {
    // In the middle of a sentence a capital makes it a name: a newspaper, a programme.
    if (
      /^\p{Lu}/u.test(match[0]) &&
      /[\p{L},]\s$/u.test(text.slice(Math.max(0, match.index - 2), match.index))
    )
      return undefined;
    const { beyond, word, night } = match.groups ?? {};
    const days = { yesterday: -1, tomorrow: 1 }[word?.toLowerCase() ?? ''] ?? (night ? -1 : 0);
    return onDay(addDays(reference, beyond ? (beyond.startsWith('b') ? -2 : 2) : days));
  },
};

const NOT_A_DAY =
  /(?:Black|Good|Ash|Holy|Maundy|Easter|Palm|Bloody|Super|Cyber|Fat|Shrove|Red|every|each|Every|Each)\s$/;
const NEWSPAPER = /^\s(?:Times|Telegraph|Mail|Mirror|Express|Herald|Post|Night (?:Football|Live)|the 13th)/;

const weekdayForm: DateForm = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:(?<which>this past|last|next|this|this coming)\s+)?(?<weekday>${WEEKDAY})${TIME_OF_DAY}(?:\s+(?<week>this week|last week|next week))?`,
    'gu',
  ),
  read(match, context) {
    const { which, weekday = '', week } = match.groups ?? {};
    const { text, reference } = context;
    const end = match.index + match[0].length;
    if (NOT_A_DAY.test(text.slice(Math.max(0, match.index - 9), match.index))) return undefined;
    if (NEWSPAPER.test(text.slice(end, end + 16))) return undefined;
    const today = weekdayOf(reference);
    if (today === undefined) return { precision: 'day', relative: true };
    const wanted = weekdayNumber(weekday);
    if (week !== undefined) {
      // Weeks begin on Monday.
      const shift = { 'last week': -7, 'next week': 7 }[week] ?? 0;
      return onDay(addDays(reference, ((wanted + 6) % 7) - ((today + 6) % 7) + shift));
    }
    const ahead = which ? /next|this$|coming/.test(which) : context.isAhead(match.index);
    const back = (today - wanted + 7) % 7;
    if (ahead) return onDay(addDays(reference, back === 0 ? (which === 'next' ? 7 : 0) : 7 - back));
    return onDay(addDays(reference, back === 0 && which && which !== 'this' ? -7 : -back));
  },
};

const AGO_UNIT = '(?<unit>day|week|month|year|decade)s?';

const agoForm: DateForm = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}-]|[\p{N}][.,])(?:(?<about>about|around|nearly|almost|over|just over|more than|less than|some)\s+)?(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|a\s+few|several|a\s+couple\s+of|many|\d{1,3}(?:,\d{3})+|\d{1,4}|\p{L}+\s+or\s+\p{L}+)\s+${AGO_UNIT}\s+ago(?!\p{L})`,
    'giu',
  ),
  read(match, { reference }) {
    const { about, count = '', unit } = match.groups ?? {};
    const number = countOf(count);
    if (unit === 'week' || unit === 'decade' || unit === undefined)
      return { precision: 'other', relative: true };
    const precision = unit.toLowerCase() as 'day' | 'week' | 'month' | 'year';
    if (number === undefined || about !== undefined) return other(precision === 'week' ? 'other' : precision);
    if (precision === 'week') return inWeek(-number, reference);
    if (precision === 'day') return onDay(addDays(reference, -number));
    if (precision === 'month') return inMonth(addMonths(reference, -number));
    return inYear(reference.year === undefined ? undefined : reference.year - number);
  },
};

function countOf(wording: string): number | undefined {
  if (/^an?$/i.test(wording)) return 1;
  return /\sor\s/i.test(wording) ? undefined : numberValue(wording);
}

/** "Yesterday", "on Tuesday", "two weeks ago". */
export const RELATIVE_DAYS: readonly DateForm[] = [dayWordForm, weekdayForm, agoForm];
