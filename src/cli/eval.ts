import { EVAL_USAGE, type EvalOptions, readEvalOptions } from '../eval/eval-options.ts';
import { type EvaluationSet, evaluate, poolEvaluations } from '../eval/evaluation.ts';
import { reportFailure } from '../eval/failure.ts';
import { readSets } from '../eval/read-sets.ts';
import { evaluationNumbers, reportEvaluation } from '../eval/report.ts';
import { createStory } from '../story.ts';

function run(sets: readonly EvaluationSet[], { json, failures }: EvalOptions): void {
  const evaluations = sets.map((set) => evaluate(set, createStory(set.articles, set.synonyms)));
  if (failures && !json) {
    for (const outcome of evaluations.flatMap(({ outcomes }) => outcomes)) {
      const failure = reportFailure(outcome);
      if (failure !== undefined) console.log(failure);
    }
  }
  if (evaluations.length > 1) evaluations.push(poolEvaluations('all of them', evaluations));
  console.log(
    json
      ? JSON.stringify(evaluations.map(evaluationNumbers))
      : evaluations.map(reportEvaluation).join('\n\n'),
  );
}

async function main(): Promise<void> {
  let options: EvalOptions;
  let sets: EvaluationSet[];
  try {
    options = readEvalOptions(process.argv.slice(2));
    if (options.help) {
      console.log(EVAL_USAGE);
      return;
    }
    sets = await readSets(options);
  } catch (error) {
    // What cannot be read is the caller's to mend; whatever fails after that is a fault of the program.
    console.error(`eval: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
    return;
  }
  run(sets, options);
}

await main();
