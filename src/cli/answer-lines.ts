import type { Readable, Writable } from 'node:stream';
import { Misuse } from './misuse.ts';
import { questionLines } from './question-lines.ts';
import { write } from './write.ts';

/** How the questions of a stream are answered, in text that ends its last line. */
export interface Response {
  readonly answer: (question: string, id: string | number) => string;
  /** What stands in the place of an answer to a line that cannot be read. */
  readonly refuse: (message: string, id: string | number) => string;
}

/**
 * Answers the questions of a stream, one per line, in order, each as it comes.
 *
 * @throws {Misuse} After the last line, when one could not be read.
 */
export async function answerLines(input: Readable, output: Writable, respond: Response): Promise<void> {
  const faults: string[] = [];
  for await (const read of questionLines(input)) {
    if (read.kind === 'question') await write(output, respond.answer(read.question, read.id));
    else {
      faults.push(`line ${read.line}: ${read.message}`);
      await write(output, respond.refuse(read.message, read.id));
    }
  }
  if (faults.length === 0) return;
  const more = faults.length === 1 ? '' : ` (and ${faults.length - 1} more like it)`;
  throw new Misuse(`standard input, ${faults[0]}${more}`);
}
