// Made once each: a format takes far longer to make than to use.
const formats = new Map<string, Intl.DateTimeFormat>();

/** When a message was sent, as its head shows it: the time alone where it was today. In ms since 1970. */
export function momentOf(at: number, language: string, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return isToday ? timeOf(at, language) : format(language, { dateStyle: 'short', timeStyle: 'short' }, at);
}

/** The time of the day alone. */
export function timeOf(at: number, language: string): string {
  return format(language, { timeStyle: 'short' }, at);
}

/** The day, as it parts messages. */
export function dayOf(at: number, language: string): string {
  return format(language, { dateStyle: 'long' }, at);
}

function format(language: string, options: Intl.DateTimeFormatOptions, at: number): string {
  const key = `${language} ${JSON.stringify(options)}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, made);
  return made.format(at);
}
