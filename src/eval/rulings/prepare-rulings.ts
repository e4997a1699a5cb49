import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../../corpus/load.ts';
import { evaluationText } from '../evaluation-text.ts';
import { readSplit } from '../read-split.ts';
import { readText } from '../read-text.ts';
import { inventedStories } from '../story-folders.ts';
import {
  evaluateRulings,
  poolRulings,
  reportRulings,
  rulingFailures,
  rulingNumbers,
} from './ruling-evaluation.ts';
import { parseClaims, type RulingSet } from './ruling-set.ts';

/** What `npm run eval -- rulings --help` prints. */
export const RULING_EVAL_USAGE = `Usage: npm run eval -- rulings [OPTIONS]

Measures which questions a settled ruling is put first for, on the labelled claims of the test stories.

  --split NAME   only the claims of this part, dev or test
  --failures     list each question for which something else was found than should be
  --json         print the numbers as one line of JSON`;

/**
 * Reads what follows `rulings` on the command line; what comes back measures and gives the text to print.
 *
 * @throws Error that says what is wrong with the options or with a file
 */
export async function prepareRulings(args: readonly string[]): Promise<() => string> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { split: { type: 'string' }, failures: flag, json: flag, help: flag },
  });
  if (values.help) return () => `${RULING_EVAL_USAGE}\n`;
  const split = readSplit(values.split);
  const sets = await readProject();
  return () => {
    const evaluations = sets.map((set) => evaluateRulings(set, split));
    return evaluationText(evaluations, values, {
      failures: rulingFailures,
      pool: poolRulings,
      report: reportRulings,
      numbers: rulingNumbers,
    });
  };
}

async function readProject(): Promise<RulingSet[]> {
  const stories = await inventedStories();
  const places = stories.map((story) => ({ ...story, file: join(story.directory, 'rulings.jsonl') }));
  return Promise.all(
    places
      .filter(({ file }) => existsSync(file))
      .map(async ({ name, directory, file }) => {
        const { articles, synonyms } = await loadCorpus(directory);
        return { name, articles, synonyms, claims: parseClaims(await readText(file), file) };
      }),
  );
}
