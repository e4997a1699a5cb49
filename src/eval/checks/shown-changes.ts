import type { Change } from '../../check/check.ts';

type Words = Pick<Change, 'from' | 'to'>;

/**
 * Whether an expected change is among those that a part shows: one of them holds it, or its two sides are the same once
 * what they show is taken out (`up to 90` and `90` without `up to`).
 */
export function isChangeShown(expected: Words, shown: readonly Words[]): boolean {
  const { from, to } = folded(expected);
  const changes = shown.map(folded);
  if (changes.some((change) => holds(change, { from, to }))) return true;
  const taken = changes.filter(
    (change) => without(from, change.from) !== from || without(to, change.to) !== to,
  );
  const left = taken.reduce(
    (rest, change) => ({ from: without(rest.from, change.from), to: without(rest.to, change.to) }),
    { from, to },
  );
  return taken.length > 0 && left.from === left.to;
}

/** Whether a text stands in one of the values, whatever its case. */
export function isValueShown(expected: string, values: readonly string[]): boolean {
  return values.some((value) => fold(value).includes(fold(expected)));
}

function folded({ from, to }: Words): Words {
  return { from: fold(from), to: fold(to) };
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/** What is put in must not have been there, nor stay where it is left out. */
function holds(change: Words, { from, to }: Words): boolean {
  if (from === '' && change.from.includes(to)) return false;
  if (to === '' && change.to.includes(from)) return false;
  return change.from.includes(from) && change.to.includes(to);
}

/** A text without the first place where the words stand in it as whole words. */
function without(text: string, words: string): string {
  if (words === '') return text;
  const at = ` ${text} `.indexOf(` ${words} `);
  return at < 0 ? text : `${text.slice(0, at)}${text.slice(at + words.length)}`.replace(/ {2,}/g, ' ').trim();
}
