import { parseArgs } from 'node:util';
import { readSplit } from './read-split.ts';

/** What `npm run eval -- --help` prints. */
export const EVAL_USAGE = `Usage: npm run eval -- [--corpus DIR --questions FILE | --squad FILE] [OPTIONS]
       npm run eval -- check [OPTIONS]
       npm run eval -- rulings [OPTIONS]

Measures the answers on question sets: the story that ships and those of the tests, or your own.

  --corpus DIR      articles to ask
  --questions FILE  questions for them, in JSON Lines
  --squad FILE      articles and questions of a file in the format of SQuAD
  --split NAME      only the questions of this part, dev or test
  --failures        list each failed question with what came out
  --json            print the numbers as one line of JSON

With check before the options: how messages are sorted (npm run eval -- check --help).
With rulings: which questions a settled ruling is put first for (npm run eval -- rulings --help).`;

/** What to evaluate: a corpus with questions, a SQuAD file, or by neither all that the project holds. */
export interface EvalOptions {
  readonly source:
    | { readonly kind: 'own'; readonly corpus: string; readonly questions: string }
    | { readonly kind: 'squad'; readonly file: string }
    | { readonly kind: 'project' };
  readonly split: string | undefined;
  readonly failures: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/**
 * Reads the command line.
 *
 * @throws Error that says what is wrong with it
 */
export function readEvalOptions(args: readonly string[]): EvalOptions {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: text,
      questions: text,
      squad: text,
      split: text,
      failures: flag,
      json: flag,
      help: flag,
    },
  });
  const { corpus, questions, squad, split, failures, json, help } = values;
  return { source: readSource(corpus, questions, squad), split: readSplit(split), failures, json, help };
}

function readSource(
  corpus: string | undefined,
  questions: string | undefined,
  squad: string | undefined,
): EvalOptions['source'] {
  if (corpus !== undefined && questions !== undefined && squad === undefined)
    return { kind: 'own', corpus, questions };
  if (corpus === undefined && questions === undefined) {
    return squad === undefined ? { kind: 'project' } : { kind: 'squad', file: squad };
  }
  if (squad !== undefined)
    throw new Error('--squad brings its own articles and questions; leave out the other options');
  throw new Error('--corpus and --questions go together; give both');
}
