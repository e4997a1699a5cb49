import type { Readable } from 'node:stream';
import { Misuse } from './misuse.ts';

/** A line that asks something, or one that was meant to and cannot be read. */
export type QuestionLine = { readonly id: string | number; readonly line: number } & (
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'faulty'; readonly message: string }
);

/**
 * Reads the questions of a stream, one per line, as they come; blank lines are skipped but counted.
 *
 * @throws {Misuse} When the stream cannot be read.
 */
export async function* questionLines(input: Readable): AsyncGenerator<QuestionLine> {
  let line = 0;
  for await (const text of lines(input)) {
    line += 1;
    const trimmed = text.trim();
    if (trimmed !== '') yield readLine(trimmed, line);
  }
}

/** Ends at line feeds alone: readline also cuts at separators that JSON allows inside a string. */
async function* lines(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of input) {
      const [first = '', ...others] = String(chunk).split('\n');
      rest += first;
      for (const next of others) {
        yield rest;
        rest = next;
      }
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Misuse(`standard input cannot be read (${error.code}); give it a file or a pipe`, {
      cause: error,
    });
  }
  yield rest;
}

function readLine(text: string, line: number): QuestionLine {
  const id = `q${line}`;
  // A brace may begin a plain question; a brace and a quotation mark, or nothing in it, are meant as an object.
  if (!/^\{\s*["}]/.test(text)) return { kind: 'question', id, line, question: text };
  const read = readObject(text);
  if (read === undefined)
    return { kind: 'faulty', id, line, message: 'this line is no JSON; check its quotation marks' };
  const own = typeof read.id === 'string' || typeof read.id === 'number' ? read.id : id;
  if (typeof read.question === 'string') return { kind: 'question', id: own, line, question: read.question };
  return { kind: 'faulty', id: own, line, message: 'no question; write {"id": "...", "question": "..."}' };
}

function readObject(text: string): { id?: unknown; question?: unknown } | undefined {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
