import type { NumberMention } from '../../../answer/values/numbers.ts';
import { fold } from '../../../language/fold.ts';
import { type Bound, boundOf, keepsBound } from './bound.ts';
import { unitName } from './unit-names.ts';
import { isWithinVague } from './vague-amount.ts';

/** So many units are remembered. */
const REMEMBERED = 1000;
/** Numbers below are near to each other by chance. */
const UNLIKE = 1000;

/** Figures with a mere "m": metres, or short for millions of what the sentence tells. */
const BARE_M = /\dm$/i;

/** Whether two numbers are of one sort, so that one could stand in the other's place. */
export function isOfSameSort(message: NumberMention, article: NumberMention): boolean {
  return readingsOf(message).some((one) => isOfOneSort(one, article));
}

function isOfOneSort(message: NumberMention, article: NumberMention): boolean {
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
  return readingsOf(message).some(
    (one) => one.unit === undefined || article.unit === undefined || unitOf(one) === unitOf(article),
  );
}

/** Whether an article gives the same number, of whatever, or one that keeps the message's "more than" or "about". */
export function isSameNumber(message: NumberMention, article: NumberMention): boolean {
  return readingsOf(message).some((one) => isSameValue(one, article));
}

function isSameValue(message: NumberMention, article: NumberMention): boolean {
  if (message.kind === 'money' && article.kind === 'money' && currencyOf(message) !== currencyOf(article))
    return false;
  if (message.kind === 'percent' && article.kind !== 'percent') return false;
  if (message.kind === 'measure' && article.kind === 'measure' && unitOf(message) !== unitOf(article))
    return false;
  if (message.ends !== undefined && article.ends !== undefined)
    return isEqual(message.ends[0], article.ends[0]) && isEqual(message.ends[1], article.ends[1]);
  if (message.value !== undefined && article.value !== undefined)
    return (
      isSameAmount(message.value, boundIn(message), article.value, boundIn(article)) &&
      (isEqual(message.value, article.value) || article.value >= UNLIKE || isOfSameUnit(message, article))
    );
  if (message.value === undefined && article.value !== undefined)
    return isWithinVague(message, article.value) && isOfSameUnit(message, article);
  if (message.value !== undefined) return false;
  return amountOf(message) === amountOf(article);
}

function isSameAmount(
  stated: number,
  bound: Bound | undefined,
  given: number,
  limit: Bound | undefined,
): boolean {
  const isOpposite =
    (bound === 'above' && (limit === 'below' || limit === 'nearly')) ||
    (limit === 'above' && (bound === 'below' || (bound === 'nearly' && given >= stated)));
  if (isOpposite) return false;
  return isEqual(stated, given) || (bound !== undefined && keepsBound(bound, stated, given));
}

function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9 * Math.max(1, Math.abs(other));
}

const bounds = new WeakMap<NumberMention, Bound | undefined>();

function boundIn(number: NumberMention): Bound | undefined {
  if (!bounds.has(number)) bounds.set(number, boundOf(number.text));
  return bounds.get(number);
}

const readings = new WeakMap<NumberMention, readonly NumberMention[]>();

/** A number as it is read, and as it may have been meant. */
function readingsOf(number: NumberMention): readonly NumberMention[] {
  const known = readings.get(number);
  if (known !== undefined) return known;
  const { unit: _, ...unsaid } = number;
  const isBare = number.value !== undefined && number.kind === 'measure' && BARE_M.test(number.text);
  const found = isBare
    ? [number, { ...unsaid, kind: 'count' as const, value: (number.value ?? 0) * 1e6 }]
    : [number];
  readings.set(number, found);
  return found;
}

const units = new Map<string, string>();

/** What is counted, by one name. */
function unitOf({ unit = '' }: NumberMention): string {
  const known = units.get(unit);
  if (known !== undefined) return known;
  const name = unitName(unit);
  if (units.size >= REMEMBERED) units.clear();
  units.set(unit, name);
  return name;
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
