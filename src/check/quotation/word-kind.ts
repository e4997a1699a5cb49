import { MONTHS, WEEKDAYS } from '../../answer/values/date-words.ts';
import { isEnglishWord } from '../../language/english-words.ts';
import { HEDGES } from '../../language/hedges.ts';
import { negates } from '../../language/negates.ts';
import { saysNumber } from '../../language/number-word.ts';
import { opensCountryName } from '../../search/country-terms.ts';
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
    ...MONTHS.map((month) => month.slice(0, 3)),
    'sept',
  ].map((word) => word.toLowerCase()),
);
/** A sum in another currency, a time in other units, is another number. */
const UNIT =
  /^(?:dollars?|euros?|pounds?|francs?|yen|yuan|rubles?|roubles?|rupees?|cents?|percent|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|kilometres?|kilometers?|met(?:re|er)s?|miles?|tons?|tonnes?|kilograms?|degrees?)$/;
const NAMED = /^\P{L}*\p{Lu}/u;

/** What it means that a word was put in or left out. */
export function kindOfWord(form: string, printed: string, opensSentence: boolean): ChangeType {
  if (saysNumber(form) || UNIT.test(form)) return 'number';
  if (CALENDAR.has(form) && (form !== 'may' || NAMED.test(printed))) return 'date';
  if (negates(form)) return 'negation';
  if (HEDGES.has(form)) return 'hedge';
  if (!NAMED.test(printed)) return 'word';
  // Where a sentence opens, every word has a capital: what English does not know is a name there.
  return !opensSentence || !isEnglishWord(form) || opensCountryName(form) ? 'name' : 'word';
}
