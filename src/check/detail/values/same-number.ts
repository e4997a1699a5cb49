import type { NumberMention } from '../../../answer/values/numbers.ts';
import { fold } from '../../../language/fold.ts';
import { stem } from '../../../search/stem.ts';

const MORE = /^(?:more than|over|at least|upwards of|no less than|no fewer than|not less than)/i;
const LESS = /^(?:less than|fewer than|under|at most|up to|no more than|not more than|nearly|almost)/i;

/** Whether two numbers are of one sort, so that one could stand in the other's place. */
export function isOfSameSort(message: NumberMention, article: NumberMention): boolean {
  if (message.kind === 'money' || article.kind === 'money') {
    if (message.kind === article.kind) return true;
    return message.kind === 'count' && message.unit === undefined;
  }
  if (message.kind === 'percent' || article.kind === 'percent') return message.kind === article.kind;
  if (message.unit === undefined || article.unit === undefined) return message.kind === article.kind;
  return unitOf(message) === unitOf(article);
}

/** Whether two numbers count the same by their words, or one of them does not say what it counts. */
export function isOfSameUnit(message: NumberMention, article: NumberMention): boolean {
  return message.unit === undefined || article.unit === undefined || unitOf(message) === unitOf(article);
}

/** Whether an article gives the same number, of whatever. */
export function isSameNumber(message: NumberMention, article: NumberMention): boolean {
  if (
    (MORE.test(message.text) && LESS.test(article.text)) ||
    (LESS.test(message.text) && MORE.test(article.text))
  )
    return false;
  if (message.kind === 'money' && article.kind === 'money' && currencyOf(message) !== currencyOf(article))
    return false;
  if (message.kind === 'percent' && article.kind !== 'percent') return false;
  if (message.kind === 'measure' && article.kind === 'measure' && unitOf(message) !== unitOf(article))
    return false;
  if (message.value !== undefined && article.value !== undefined)
    return Math.abs(message.value - article.value) < 1e-9 * Math.max(1, Math.abs(article.value));
  if (message.value !== undefined || article.value !== undefined) return false;
  return amountOf(message) === amountOf(article);
}

/** The noun that is counted, as a stem. */
function unitOf({ unit = '' }: NumberMention): string {
  const word = fold(unit.split(/[\s-]+/).at(-1) ?? '');
  return stem(word);
}

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['dollar', /\$|dollar|usd/i],
  ['euro', /€|euro|eur/i],
  ['pound', /£|pound|gbp/i],
  ['franc', /franc|chf/i],
  ['yen', /¥|yen|jpy/i],
];

function currencyOf({ unit = '', text }: NumberMention): string {
  return CURRENCIES.find(([, pattern]) => pattern.test(`${unit} ${text}`))?.[0] ?? fold(unit);
}

/** The wording of what names no number, without what is counted: "tens of millions". */
function amountOf({ text, unit = '' }: NumberMention): string {
  return fold(text)
    .replace(fold(unit), '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
