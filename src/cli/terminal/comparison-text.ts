import type { Altered, Run } from '../../check/check.ts';
import type { Painted } from './lay-out.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

/** What stands around the words of a run: a reader without colours sees it too. */
const MARKS: Readonly<Record<Run['kind'], readonly [string, string]>> = {
  same: ['', ''],
  'left-out': ['[-', '-]'],
  'put-in': ['{+', '+}'],
};

/** What the marks of a comparison mean. */
export const LEGEND = `${MARKS['left-out'].join('left out')} by the message, ${MARKS['put-in'].join('put in')} by it`;

/** An altered quotation word by word beside what the article says: `sails at [-nine-] {+ten+}`. */
export function comparisonText(
  { comparison, citations: [{ paragraph }] }: Altered,
  message: string,
  style: Style,
): { readonly text: string; readonly painted: readonly Painted[] } {
  const paints = { 'left-out': style.leftOut, 'put-in': style.putIn };
  const painted: Painted[] = [];
  let text = '';
  for (const { kind, start, end } of comparison) {
    const words = (kind === 'put-in' ? message : paragraph.text)
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .trim();
    const piece = visible(MARKS[kind].join(words));
    if (text !== '') text += ' ';
    if (kind !== 'same')
      painted.push({ start: text.length, end: text.length + piece.length, paint: paints[kind] });
    text += piece;
  }
  return { text, painted };
}
