import { createMiniSearchBaseline, MINISEARCH_BASELINES } from '../../../src/eval/minisearch-baseline.ts';
import type { BuildEngine } from './engine.ts';

/** MiniSearch by one of the evaluation's recipes. */
export function buildMiniSearch(recipe: keyof typeof MINISEARCH_BASELINES): BuildEngine {
  return ({ articles }) => {
    const baseline = createMiniSearchBaseline(articles, MINISEARCH_BASELINES[recipe] ?? {});
    return { search: (question) => baseline.rank(question, 10)[0] };
  };
}
