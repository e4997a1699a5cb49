import { createStory } from '../story.ts';
import { EVAL_USAGE, readEvalOptions } from './eval-options.ts';
import { type Evaluation, evaluate, poolEvaluations } from './evaluation.ts';
import { evaluationText, type Reporter } from './evaluation-text.ts';
import { reportFailure } from './failure.ts';
import { readSets } from './read-sets.ts';
import { evaluationNumbers, reportEvaluation } from './report.ts';

const REPORTER: Reporter<Evaluation> = {
  failures: ({ outcomes }) => outcomes.flatMap((outcome) => reportFailure(outcome) ?? []),
  pool: poolEvaluations,
  report: reportEvaluation,
  numbers: evaluationNumbers,
};

/**
 * Reads what the command line asks for; what comes back measures the answers and gives the text to print.
 *
 * @throws Error that says what is wrong with the options or with a file
 */
export async function prepareQuestions(args: readonly string[]): Promise<() => string> {
  const options = readEvalOptions(args);
  if (options.help) return () => `${EVAL_USAGE}\n`;
  const sets = await readSets(options);
  return () => {
    const evaluations = sets.map((set) => evaluate(set, createStory(set.articles, set.synonyms)));
    return evaluationText(evaluations, options, REPORTER);
  };
}
