const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day in words: `15 May 2018`.
 *
 * @param day ISO date.
 * @param tag BCP 47 tag of the language.
 */
export function longDate(day: string, tag: string): string {
  let format = formats.get(tag);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
    formats.set(tag, format);
  }
  return format.format(new Date(`${day}T00:00:00Z`));
}
