import type { Token } from './analyzer.ts';
import { isCountryTerm } from './country-terms.ts';

/** What a token looks like, as bits: enough to tell cheaply whether a sentence may hold a date, a name, a number. */
export const SHAPE = { capital: 1, number: 2, date: 4, country: 8, place: 16 } as const;

const YEAR = /^(?:1[0-9]|20)\d\d(?:s)?$/;
const DATE_WORD =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight|century|decade|spring|summer|autumn|winter)$/;
const CALENDAR_UNIT =
  /^(?:day|week|month|year|weekend|century|decade|quarter|spring|summer|autumn|winter)s?$/;
const RELATIVE = /^(?:last|next|this|past|previous|following|same|that|earlier|ago|later)$/;
const NUMBER =
  /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|twice|thrice|percent|third|quarter)$/;
const LOCATIVE = /^(?:in|at|near|to|from|into|outside|towards?|around|of|via|across|throughout)$/;

/** The shape of each token of a text. */
export function shapesOf(tokens: readonly Token[]): Uint8Array {
  const shapes = new Uint8Array(tokens.length);
  for (const [place, token] of tokens.entries()) {
    const before = tokens[place - 1]?.form ?? '';
    const after = tokens[place + 1]?.form ?? '';
    let shape = 0;
    if (token.capital && !token.stop) {
      shape |= SHAPE.capital;
      if (LOCATIVE.test(before) || (before === 'the' && LOCATIVE.test(tokens[place - 2]?.form ?? '')))
        shape |= SHAPE.place;
    }
    if (isCountryTerm(token.term)) shape |= SHAPE.country | SHAPE.place;
    if (YEAR.test(token.form)) shape |= SHAPE.date;
    else if (NUMBER.test(token.form)) shape |= SHAPE.number;
    if (token.form === 'may' && (token.capital || /^\d/.test(after))) shape |= SHAPE.date;
    if (DATE_WORD.test(token.form) && (token.capital || !/^(?:march|second)$/.test(token.form)))
      shape |= SHAPE.date;
    if (CALENDAR_UNIT.test(token.form) && (RELATIVE.test(before) || RELATIVE.test(after)))
      shape |= SHAPE.date;
    shapes[place] = shape;
  }
  return shapes;
}
