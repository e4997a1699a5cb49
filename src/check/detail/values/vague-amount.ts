import type { NumberMention } from '../../../answer/values/numbers.ts';

const AMOUNTS: readonly (readonly [RegExp, number, number])[] = [
  [/\bhundreds of thousands\b/i, 2e5, 1e6],
  [/\btens of thousands\b/i, 2e4, 1e5],
  [/\bhundreds of millions\b/i, 2e8, 1e9],
  [/\btens of millions\b/i, 2e7, 1e8],
  [/\bdozens\b/i, 24, 100],
  [/\bhundreds\b|\bseveral hundred\b/i, 200, 1000],
  [/\bthousands\b|\bseveral thousand\b/i, 2000, 1e4],
  [/\bmillions\b|\bseveral million\b/i, 2e6, 1e8],
];

/** Whether a number is one of what "hundreds" or "tens of thousands" names. */
export function isWithinVague({ text, ends, value }: NumberMention, given: number): boolean {
  if (value !== undefined || ends !== undefined) return false;
  const [, low, high] = AMOUNTS.find(([pattern]) => pattern.test(text)) ?? [];
  return low !== undefined && high !== undefined && given >= low && given < high;
}
