import { superscript } from './superscript.ts';

/** Numbers of footnotes behind what they belong to, each once; empty where there are none. */
export function footnoteMarks(footnotes: readonly number[], isShown: (footnote: number) => boolean): string {
  const marks = [...new Set(footnotes)].filter(isShown).map(superscript);
  return marks.filter((mark) => mark !== '').join(' ');
}
