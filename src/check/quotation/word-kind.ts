import { MONTHS, WEEKDAYS } from '../../answer/values/date-words.ts';
import { HEDGES } from '../../language/hedges.ts';
import { negates } from '../../language/negates.ts';
import { saysNumber } from '../../language/number-word.ts';
import type { ChangeType } from '../check.ts';

const CALENDAR = new Set(
  [
    ...MONTHS,
    ...WEEKDAYS,
    'today',
    'yesterday',
    'tomorrow',
    'tonight',
    'spring',
    'summer',
    'autumn',
    'winter',
  ].map((word) => word.toLowerCase()),
);
const NAMED = /^\P{L}*\p{Lu}/u;

/** What it means that a word was put in or left out. */
export function kindOfWord(form: string, printed: string, opensSentence: boolean): ChangeType {
  if (saysNumber(form)) return 'number';
  if (CALENDAR.has(form) && (form !== 'may' || NAMED.test(printed))) return 'date';
  if (negates(form)) return 'negation';
  if (HEDGES.has(form)) return 'hedge';
  return NAMED.test(printed) && !opensSentence ? 'name' : 'word';
}
