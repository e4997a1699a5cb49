import type { Readable } from 'node:stream';
import { Misuse } from './misuse.ts';

/** How a line of a stream is written. */
export interface LineForm<T> {
  /** An id that a line does not give is this and the line's number. */
  readonly prefix: string;
  /** What a line of plain text asks. */
  readonly plain: (text: string) => T;
  /** What an object asks; a text where it cannot be read, which says what to write. */
  readonly fromObject: (fields: Readonly<Record<string, unknown>>) => { readonly request: T } | string;
}

/** A line that asks something, or one that was meant to and cannot be read. */
export type RequestLine<T> = { readonly id: string | number; readonly line: number } & (
  | { readonly kind: 'request'; readonly request: T }
  | { readonly kind: 'faulty'; readonly message: string }
);

/**
 * Reads the requests of a stream, one per line, as they come; blank lines are skipped but counted.
 *
 * @throws {Misuse} When the stream cannot be read.
 */
export async function* requestLines<T>(input: Readable, form: LineForm<T>): AsyncGenerator<RequestLine<T>> {
  let line = 0;
  for await (const text of lines(input)) {
    line += 1;
    const trimmed = text.trim();
    if (trimmed !== '') yield readLine(trimmed, line, form);
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

function readLine<T>(text: string, line: number, { prefix, plain, fromObject }: LineForm<T>): RequestLine<T> {
  const id = `${prefix}${line}`;
  // A brace may begin plain text; a brace and a quotation mark, or nothing in it, are meant as an object.
  if (!/^\{\s*["}]/.test(text)) return { kind: 'request', id, line, request: plain(text) };
  const fields = readObject(text);
  if (fields === undefined)
    return { kind: 'faulty', id, line, message: 'this line is no JSON; check its quotation marks' };
  const own = typeof fields.id === 'string' || typeof fields.id === 'number' ? fields.id : id;
  const read = fromObject(fields);
  if (typeof read === 'string') return { kind: 'faulty', id: own, line, message: read };
  return { kind: 'request', id: own, line, request: read.request };
}

function readObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
