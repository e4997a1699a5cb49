const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  mio: 1e6,
  mrd: 1e9,
  bn: 1e9,
  tn: 1e12,
};
const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

const small = SMALL.split(' ');
const tens = TENS.split(' ');
const SCALE = '(?:dozen|hundred|thousand|million|billion|trillion)(?!\\p{L})';
const SIMPLE = `(?:(?:${tens.join('|')})(?:[\\s-](?:${small.slice(1, 10).join('|')}))?(?!\\p{L})|(?:${small.join('|')})(?!\\p{L}))`;

/** Pattern sources, for the flags `iu`. */
export const DIGITS =
  '(?:\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?|[1-9]\\d{0,2}(?: \\d{3})+(?! \\d)|\\d{1,15}(?:\\.\\d{1,9})?[½¼¾⅓⅔]?|[½¼¾⅓⅔])(?![\\d½]|[.,:]\\d)';
export const SCALED = `(?:[\\s-]${SCALE}|\\s?(?:bn|mn|mln|tn|(?:mio|mrd)\\.?|mil)(?!\\p{L})|k(?![\\p{L}\\p{N}]))`;
/** `three and a half million`. */
export const AND_A_HALF = `(?:${DIGITS}|${SIMPLE})\\s+and\\s+a\\s+half(?:[\\s-]${SCALE})?(?!\\p{L})`;
/** `two`, `twenty-five`, `two hundred and fifty thousand`, `a dozen`, `half a million`. */
export const NUMBER_WORDS = `(?:(?:half\\s+an?|an?|${SIMPLE})(?:[\\s-]${SCALE}){1,3}(?:\\s(?:and\\s)?${SIMPLE}(?:\\s${SCALE}){0,2}){0,4}|${SIMPLE})`;
/** `dozens`, `tens of millions`, `several hundred`. */
export const VAGUE_NUMBER =
  '(?:(?:(?:several|many)\\s+)?(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)(?:\\s+of\\s+(?:thousands|millions|billions|trillions))?|(?:several|a\\s+few|a\\s+couple\\s+of|many)\\s+(?:dozen|hundred|thousand|million|billion)s?)(?!\\p{L})';

/** The value of a number in figures or words, with its scale; undefined for what names none ("dozens"). */
export function numberValue(wording: string): number | undefined {
  const words = wording.toLowerCase().match(/\d[\d,.\u00a0\u202f]*(?: \d{3})*|[½¼¾⅓⅔]|\p{L}+/gu) ?? [];
  let total = 0;
  let part: number | undefined;
  for (const word of words) {
    const value = simpleValue(word);
    const scale = SCALES[word];
    if (value !== undefined) part = (part ?? 0) + value;
    else if (word === 'half') part = (part ?? 0) + 0.5;
    else if (scale !== undefined) {
      part = (part ?? 1) * scale;
      // "two hundred thousand": a hundred is scaled on, a thousand is done.
      if (scale >= 1000) {
        total += part;
        part = undefined;
      }
    } else if (word !== 'a' && word !== 'an' && word !== 'and') return undefined;
  }
  return part === undefined && total === 0 ? undefined : total + (part ?? 0);
}

function simpleValue(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word.replace(/[, \u00a0\u202f]/g, ''));
  const inSmall = small.indexOf(word);
  if (inSmall >= 0) return inSmall;
  const inTens = tens.indexOf(word);
  return inTens >= 0 ? (inTens + 2) * 10 : FRACTIONS[word];
}
