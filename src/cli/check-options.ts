import { parseOptions } from './parse-options.ts';

/** What `npm run check -- --help` prints. */
export const CHECK_USAGE = `Usage: npm run check -- [MESSAGE] [OPTIONS]

Holds a message against the articles of a story: each quotation, and each date, number, place, person, organisation and
statement outside the quotations. It says how the message stands to the articles and shows the passages; it does not say
who is right. Without a message it is a prompt; where standard input is a file or a pipe, it checks each line of that.

  --corpus DIR  the folder of articles (default: CORPUS_DIR, else corpus)
  --quote       take each message for one quotation, whatever marks stand in it
  --json        print one line of JSON for each message
  --help        print this

A line of standard input is a message as plain text or {"id": "...", "text": "...", "quote": true}. Blank lines are
skipped. A message without an id gets that of its line: c1, c2 and so on. A line that begins as an object does (with {")
but is none, or that has no text, is answered with {"id", "error"}; the lines after it are checked all the same.

In JSON, start and end of a part count UTF-16 units of the message, those of a citation UTF-16 units of its paragraph, from
0; each end is excluded. ms is the time that the check took, in milliseconds.

Exit status: 0 when every message was checked, whatever was found; 2 on misuse, with one line on standard error (and one
more for each fault in the articles).`;

/** What the command is asked to do. */
export interface CheckOptions {
  /** The words of the message; undefined when there are none. */
  readonly message: string | undefined;
  readonly corpus: string | undefined;
  /** A message is one quotation unless it says itself whether it is. */
  readonly quote: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

const OPTIONS = {
  corpus: { type: 'string' },
  quote: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Reads the command line. Several words are one message.
 *
 * @throws {Misuse} When it cannot be understood.
 */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parseOptions(args, OPTIONS);
  return {
    message: positionals.length === 0 ? undefined : positionals.join(' '),
    corpus: values.corpus,
    quote: values.quote,
    json: values.json,
    help: values.help,
  };
}
