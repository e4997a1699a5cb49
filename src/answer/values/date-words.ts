/** Months in order. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Days of the week in the order of `Date.prototype.getDay`. */
export const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/**
 * Pattern sources. Months and weekdays are read with their capital letter alone: "may", "march", "sat" and "sun"
 * are other words.
 */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![\\p{L}])';
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})(?!\\p{L})`;
export const YEAR = '(?:1\\d{3}|2[01]\\d{2})(?![\\d%‰]|[.,/:]\\d)';
export const SEASON = '(?:spring|summer|autumn|fall|winter)(?!\\p{L})';

/** 1 to 12 for a month's name or abbreviation. */
export function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

/** 0 (Sunday) to 6 for a weekday's name. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name);
}
