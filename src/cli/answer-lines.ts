import type { Readable, Writable } from 'node:stream';
import { Misuse } from './misuse.ts';
import { type LineForm, requestLines } from './request-lines.ts';
import { write } from './write.ts';

/** How what is asked is answered, in text that ends its last line. */
export interface Response<T> {
  readonly answer: (request: T, id: string | number) => string;
  /** What stands in the place of an answer to a line that cannot be read. */
  readonly refuse: (message: string, id: string | number) => string;
}

/**
 * Answers the lines of a stream in order, each as it comes.
 *
 * @throws {Misuse} After the last line, when one could not be read.
 */
export async function answerLines<T>(
  input: Readable,
  output: Writable,
  form: LineForm<T>,
  respond: Response<T>,
): Promise<void> {
  const faults: string[] = [];
  for await (const read of requestLines(input, form)) {
    if (read.kind === 'request') await write(output, respond.answer(read.request, read.id));
    else {
      faults.push(`line ${read.line}: ${read.message}`);
      await write(output, respond.refuse(read.message, read.id));
    }
  }
  if (faults.length === 0) return;
  const more = faults.length === 1 ? '' : ` (and ${faults.length - 1} more like it)`;
  throw new Misuse(`standard input, ${faults[0]}${more}`);
}
