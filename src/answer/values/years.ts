import type { DateForm } from './date-form.ts';
import { YEAR } from './date-words.ts';

const COUNTED =
  /^[\s-]+(?:of\s+(?:the|them|these|those)\s|(?:more|other|new|different|separate|additional|active|registered|million|billion)\s|(?:people|persons?|men|women|children|users|customers|clients|voters|votes|students|pupils|teachers|workers|employees|staff|soldiers|troops|members|residents|inhabitants|households|families|homes|houses|seats|jobs|cars|ships|boats|planes|copies|pages|words|lines|items|points|times|years|months|weeks|days|hours|minutes|seconds|miles?|met(?:er|re)s?|kilomet(?:er|re)s?|km|cm|mm|m|ft|feet|foot|inch(?:es)?|yards|acres|hectares|tons?|tonnes|kg|kilograms?|grams|g|lbs?|pounds|litres?|liters?|gallons|degrees|dollars|euros|francs|yen|percent|per\s+cent|rpm|[kMGT]?(?:Hz|W|Wh|B|V|bit\/s)|species|cities|countries|schools|companies|patents|stores|shops)(?![\p{L}]))/iu;
/** A round number before a plural: "2000 guests". */
const ROUND_COUNT = /^\s(?!was\b|has\b|does\b|is\b|as\b)\p{Ll}{3,}s(?!\p{L})/u;
const COUNTS =
  /(?:more than|less than|fewer than|at least|at most|up to|nearly|almost|some|only|approximately|roughly|exactly|over|No\.|[Nn]umber|[Pp]ages?|[Rr]oom|[Ff]light|[Rr]oute|[Hh]ighway|Interstate|Boeing|Windows|Office|Resolution|Section|Article|[Mm]odel|[$€£¥#№×*+=])\s*$/u;
const BEFORE_YEAR =
  /(?:^|[^\p{L}])(?:in|of|since|until|till|by|from|to|during|after|before|early|late|mid|around|about|circa|and|or|as|for|between|through|year|pre|post|c\.|ca\.)[\s-]$|[([]$|[–—]\s?$/iu;

const yearForm: DateForm = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}$€£¥#_@/]|[\p{N}][.,:]|(?<!(?:^|[^\p{L}])(?:[Mm]id|[Ee]arly|[Ll]ate|[Pp]re|[Pp]ost))(?<=\p{L})-)(?:[Ff]iscal\s+(?:[Yy]ear\s+)?|FY\s?)?(?<year>${YEAR})(?![\p{L}_°]|-\d{1,2}-)`,
    'gu',
  ),
  read(match, { text }) {
    const number = Number(match.groups?.year);
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 40);
    if (/^fy|^fiscal/i.test(match[0])) return { precision: 'year', day: { year: number } };
    if (COUNTS.test(before) || COUNTED.test(after)) return undefined;
    if (number % 100 === 0 && ROUND_COUNT.test(after) && !/\b(?:in|since|until|during)\s$/i.test(before))
      return undefined;
    const led = BEFORE_YEAR.test(before);
    // Before the printing press a year is seldom named without "in" or "of".
    if (!led && (number < 1500 || /\p{Ll}{2}\s$/u.test(before)) && !isNamed(before, after)) return undefined;
    return { precision: 'year', day: { year: number } };
  },
};

/** "the 2014 Winter Games", "its 2018 budget", "May's 2017 victory" and "on Tuesday 2018" name a year; "had 2018 rows" does not. */
function isNamed(before: string, after: string): boolean {
  if (/(?:^|[^\p{L}])(?:the|a|its|their|his|her|our|this|that)\s$|['’]s?\s$/iu.test(before))
    return /^[\s-]\p{L}/u.test(after);
  return /\p{Lu}[\p{L}.]*,?\s$/u.test(before);
}

const yearSpanForm: DateForm = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}$€£¥#_@/-]|[\p{N}][.,:])(?<from>${YEAR}|(?<=[(,]\s?)[1-9]\d{2}(?=\s?[–-]\s?\d{3,4}\)))\s?[–-]\s?(?<to>\d{3,4}|\d{2})(?![\p{L}\p{N}%°]|[.,:–-]\d)`,
    'gu',
  ),
  read(match, { text }) {
    const { from = '', to = '' } = match.groups ?? {};
    const last = Number(to.length === 2 ? from.slice(0, 2) + to : to);
    const end = match.index + match[0].length;
    if (last <= Number(from) || last > 2199 || COUNTED.test(text.slice(end, end + 40))) return undefined;
    return { precision: 'year' };
  },
};

const ERA = '(?:BCE?|CE|AD|BP|B\\.C\\.(?:E\\.)?|A\\.D\\.)(?![\\p{L}])';

const eraForm: DateForm = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:c\.|ca\.|circa)\s)?(?:(?<![\p{N}][.,:–-])(?:\d{1,3},\d{3}|\d{1,5})(?:\s?[–-]\s?(?:\d{1,3},\d{3}|\d{1,5}))?\s?(?<era>${ERA})|(?:AD|A\.D\.)\s?(?<anno>\d{1,4})(?![\p{N}]))`,
    'gu',
  ),
  read(match) {
    const { era, anno } = match.groups ?? {};
    const single =
      anno ??
      (/^(?:AD|CE|A\.D\.)$/.test(era ?? '') ? /^\d{1,4}(?=\s?\p{L})/u.exec(match[0])?.[0] : undefined);
    return single === undefined
      ? { precision: 'year' }
      : { precision: 'year', day: { year: Number(single) } };
  },
};

/** Years and spans of years, with their era where it is written. */
export const YEARS: readonly DateForm[] = [eraForm, yearSpanForm, yearForm];
