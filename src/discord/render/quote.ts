import { cleanText } from '../../corpus/clean-text.ts';
import type { TextRange } from '../../text-range.ts';
import { escapeMarkdown } from './escape-markdown.ts';

interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/**
 * A slice of a text as a block quote, a mark before each of its lines; empty where nothing of it can be seen.
 *
 * @param lit what is bold, as {@link litRanges} gives it; may reach beyond the slice.
 */
export function quote(text: string, slice: TextRange, lit: readonly TextRange[], small: boolean): string {
  const lines = runsOf(text, slice, lit).map(markdownOf).join('').split('\n');
  if (lines.every((line) => line.trim() === '')) return '';
  return lines.map((line) => quotedLine(line, small)).join('\n');
}

function runsOf(text: string, slice: TextRange, lit: readonly TextRange[]): Run[] {
  const runs: Run[] = [];
  // Cleaned before they are joined: where a run vanishes, its neighbours' signs meet and are escaped together.
  const add = (start: number, end: number, bold: boolean): void => {
    const part = cleanText(text.slice(start, end));
    const last = runs.at(-1);
    if (last?.bold === bold) runs[runs.length - 1] = { text: last.text + part, bold };
    else if (part !== '') runs.push({ text: part, bold });
  };
  let done = slice.start;
  for (const { start, end } of lit) {
    if (start >= slice.end) break;
    const stop = Math.min(end, slice.end);
    add(done, start, false);
    add(start, stop, true);
    done = stop;
  }
  add(done, slice.end, false);
  return runs;
}

function markdownOf({ text, bold }: Run): string {
  return bold ? text.split('\n').map(boldLine).join('\n') : escapeMarkdown(text);
}

/** White space stays outside the asterisks, which would not count as marks otherwise. */
function boldLine(line: string): string {
  const word = line.trim();
  if (word === '') return line;
  const start = line.indexOf(word);
  return `${line.slice(0, start)}**${escapeMarkdown(word)}**${line.slice(start + word.length)}`;
}

function quotedLine(line: string, small: boolean): string {
  // Without any text, or with space before it, the mark of small print would be shown as it stands.
  return small && line.trim() !== '' ? `> -# ${line.trimStart()}` : `> ${line}`;
}
