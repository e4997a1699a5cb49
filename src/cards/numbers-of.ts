import type { Citation } from '../answer/answer.ts';
import type { CitedPassages } from './cited-passages.ts';

/** The numbers of the passages that hold these citations, each once, in order. */
export function numbersOf(citations: readonly Citation[], { numberOf }: CitedPassages): number[] {
  const numbers = citations.map(numberOf).filter((number) => number !== undefined);
  return [...new Set(numbers)].sort((a, b) => a - b);
}
