import { Misuse } from './misuse.ts';
import { parseOptions } from './parse-options.ts';

/** What `npm run ask -- --help` prints. */
export const ASK_USAGE = `Usage: npm run ask -- [QUESTION] [OPTIONS]

Answers a question from the articles of a story, with a footnote for everything it says. Without a question it is a
prompt; where standard input is a file or a pipe, it answers each line of that.

  --corpus DIR   the folder of articles (default: CORPUS_DIR, else corpus)
  --article ID   answer from one article; its id is the name of its file without .md
  --limit N      show at most N passages, 1 to 20 (default: 3)
  --json         print one line of JSON for each question
  --help         print this

A line of standard input is a question as plain text or {"id": "...", "question": "..."}. Blank lines are skipped. A
question without an id gets that of its line: q1, q2 and so on. A line that begins as an object does (with {") but is
none, or that has no question, is answered with {"id", "error"}; the lines after it are answered all the same.

In JSON, start, end and highlights count UTF-16 units of paragraphText, from 0; each end is excluded. ms is the time
that the answer took, in milliseconds.

Exit status: 0 when every question was answered or the articles do not say; 2 on misuse, with one line on standard error
(and one more for each fault in the articles).`;

/** What the command is asked to do. */
export interface AskOptions {
  /** The words of the question; undefined when there are none. */
  readonly question: string | undefined;
  readonly corpus: string | undefined;
  readonly article: string | undefined;
  /** 1 to 20; undefined leaves it to the story. */
  readonly limit: number | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

const OPTIONS = {
  corpus: { type: 'string' },
  article: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;
const MOST_PASSAGES = 20;

/**
 * Reads the command line. Several words are one question.
 *
 * @throws {Misuse} When it cannot be understood.
 */
export function readAskOptions(args: readonly string[]): AskOptions {
  const { values, positionals } = parseOptions(args, OPTIONS);
  return {
    question: positionals.length === 0 ? undefined : positionals.join(' '),
    corpus: values.corpus,
    article: values.article,
    limit: values.limit === undefined ? undefined : readLimit(values.limit),
    json: values.json,
    help: values.help,
  };
}

function readLimit(text: string): number {
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= MOST_PASSAGES) return limit;
  throw new Misuse(`--limit "${text}" is no whole number from 1 to ${MOST_PASSAGES}`);
}
