import { findEnclosures } from '../../language/quotations.ts';
import type { TextRange } from '../../text-range.ts';

const BRACKET = /[([（]/;
const UNCLOSED = /["“„«](?=[\p{L}\p{N}'‘])/gu;
/** An opening mark that nobody closed quotes to the end of its line if that is so many words. */
const LEAST_WORDS = 3;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The quotations of a text, in order and apart: ranges between the marks, which may be of any style. One within another
 * belongs to the outer one. A mark that was never closed quotes to the end of its line.
 */
export function findQuotations(text: string): TextRange[] {
  const enclosures = findEnclosures(text).filter(({ start }) => !BRACKET.test(text.charAt(start)));
  const outer = enclosures.filter(
    (one) => !enclosures.some((other) => other !== one && other.start <= one.start && other.end >= one.end),
  );
  const closed = outer
    .map(({ start, end }) => ({ start: start + 1, end: end - 1 }))
    .filter((range) => holdsWord(text, range));
  const open = [...text.matchAll(UNCLOSED)].flatMap(({ index }) => {
    const start = index + 1;
    const rest = text.indexOf('\n', start);
    const end = rest < 0 ? text.length : rest;
    const isWithin = outer.some((range) => range.start < end && range.end > index);
    const isQuoting = index === 0 || /[\s([:—–-]/.test(text.charAt(index - 1));
    const words = text.slice(start, end).match(WORD)?.length ?? 0;
    return isWithin || !isQuoting || words < LEAST_WORDS ? [] : [{ start, end }];
  });
  return [...closed, ...open.slice(0, 1)].sort((a, b) => a.start - b.start);
}

/** Single marks around a single letter are no quotation: rock 'n' roll. */
function holdsWord(text: string, { start, end }: TextRange): boolean {
  const letters = text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters > 1;
}
