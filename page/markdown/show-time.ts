const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};
const UNITS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** A moment as Discord shows it in a language, in seconds since 1970; empty where there is no such moment. */
export function showTime(seconds: number, style: string, language: string, now: number): string {
  const moment = new Date(seconds * 1000);
  if (Number.isNaN(moment.getTime())) return '';
  if (style !== 'R') return new Intl.DateTimeFormat(language, FORMATS[style] ?? FORMATS.f).format(moment);
  const away = seconds - now / 1000;
  const [unit, size] = UNITS.find(([, each]) => Math.abs(away) >= each) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.round(away / size), unit);
}
