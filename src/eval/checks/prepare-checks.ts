import { createStory } from '../../story.ts';
import { evaluationText, type Reporter } from '../evaluation-text.ts';
import { CHECK_EVAL_USAGE, readCheckEvalOptions } from './check-eval-options.ts';
import { type CheckEvaluation, evaluateChecks, poolCheckEvaluations } from './check-evaluation.ts';
import { reportCheckFailure } from './check-failure.ts';
import { checkNumbers, reportChecks } from './check-report.ts';
import { readMessageSets } from './read-message-sets.ts';

const REPORTER: Reporter<CheckEvaluation> = {
  failures: ({ outcomes }) => outcomes.flatMap((outcome) => reportCheckFailure(outcome) ?? []),
  pool: poolCheckEvaluations,
  report: reportChecks,
  numbers: checkNumbers,
};

/**
 * Reads what the command line asks for; what comes back measures the sorting of messages and gives the text to print.
 *
 * @throws Error that says what is wrong with the options or with a file
 */
export async function prepareChecks(args: readonly string[]): Promise<() => string> {
  const options = readCheckEvalOptions(args);
  if (options.help) return () => `${CHECK_EVAL_USAGE}\n`;
  const sets = await readMessageSets(options);
  return () => {
    const evaluations = sets.map((set) => evaluateChecks(set, createStory(set.articles, set.synonyms)));
    return evaluationText(evaluations, options, REPORTER);
  };
}
