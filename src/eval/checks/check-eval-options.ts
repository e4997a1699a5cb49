import { parseArgs } from 'node:util';
import { readSplit } from '../read-split.ts';

/** What `npm run eval -- check --help` prints. */
export const CHECK_EVAL_USAGE = `Usage: npm run eval -- check [--corpus DIR --checks FILE] [OPTIONS]

Measures how messages are sorted, on labelled ones: those that the project holds, or your own.

  --corpus DIR   articles to hold the messages against
  --checks FILE  labelled messages, in JSON Lines; test/checks/README.md explains the keys
  --split NAME   only the messages of this part, dev or test
  --failures     list each part that was sorted wrong with what came out
  --json         print the numbers as one line of JSON`;

/** What to evaluate: a corpus with messages, or else all that the project holds. */
export interface CheckEvalOptions {
  readonly own: { readonly corpus: string; readonly checks: string } | undefined;
  readonly split: string | undefined;
  readonly failures: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/**
 * Reads what follows `check` on the command line.
 *
 * @throws Error that says what is wrong with it
 */
export function readCheckEvalOptions(args: readonly string[]): CheckEvalOptions {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { corpus: text, checks: text, split: text, failures: flag, json: flag, help: flag },
  });
  const { corpus, checks, split, failures, json, help } = values;
  return { own: readOwn(corpus, checks), split: readSplit(split), failures, json, help };
}

function readOwn(corpus: string | undefined, checks: string | undefined): CheckEvalOptions['own'] {
  if (corpus !== undefined && checks !== undefined) return { corpus, checks };
  if (corpus === undefined && checks === undefined) return undefined;
  throw new Error('--corpus and --checks go together; give both');
}
