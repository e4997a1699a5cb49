import * as chrono from 'chrono-node';
import { isIsoDay } from '../corpus/iso-day.ts';

/** A date as a text states it; `start` and `end` are a half-open range over that text. */
export interface StatedDate {
  readonly start: number;
  readonly end: number;
  /** ISO day; absent when the year is not stated, or when day and month could be exchanged. */
  readonly day?: string;
  /** As written. */
  readonly text: string;
  /** ISO month and day without the year, `05-15`, where they are certain. */
  readonly monthDay?: string;
}

/** 03/04/2018 is in March to some and in April to others. */
const EITHER_WAY = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}(?!\d)/;

const PARSERS: Readonly<Record<string, { readonly strict: chrono.Chrono }>> = {
  de: chrono.de,
  es: chrono.es,
  fr: chrono.fr,
  it: chrono.it,
  ja: chrono.ja,
  nl: chrono.nl,
  pt: chrono.pt,
  ru: chrono.ru,
  sv: chrono.sv,
  uk: chrono.uk,
};

const two = (number: number): string => String(number).padStart(2, '0');

/** The days of the calendar that a text names, in order. `language` is a BCP 47 tag. */
export function statedDates(text: string, language: string): StatedDate[] {
  const parser = PARSERS[language.split('-')[0] ?? 'en']?.strict ?? chrono.strict;
  // The reference decides nothing: a day counts only when the text states all of it.
  return parser.parse(text, new Date(2000, 0, 1)).flatMap(({ index, text: written, start }) => {
    const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0];
    if (!start.isCertain('month') || !start.isCertain('day')) return [];
    const found = { start: index, end: index + written.length, text: written };
    const [, first = '', second = ''] = EITHER_WAY.exec(written) ?? [];
    if (first !== second && Number(first) <= 12 && Number(second) <= 12) return [found];
    const monthDay = `${two(month)}-${two(day)}`;
    const iso = `${String(year).padStart(4, '0')}-${monthDay}`;
    return start.isCertain('year') && isIsoDay(iso)
      ? [{ ...found, day: iso, monthDay }]
      : [{ ...found, monthDay }];
  });
}
