import type { Evaluation } from './evaluation.ts';
import { type DirectMeasures, type Measures, measure } from './measures.ts';
import { measureRanking, type RankingMeasures } from './ranking-measures.ts';
import { fraction, type Share } from './share.ts';
import { alignTable } from './table.ts';

const ABSTAIN_NAMES: Readonly<Record<string, string>> = {
  close: 'close to the story',
  world: 'the world at large',
  smalltalk: 'small talk',
  keymash: 'no words at all',
  other: 'other',
};

/** An evaluation as text to read: its ranking beside the plain engines', what is shown, direct answers, abstaining. */
export function reportEvaluation(evaluation: Evaluation): string {
  const measures = measure(evaluation.outcomes);
  const asked = `${measures.answered.of} to answer, ${measures.abstained.all?.of ?? 0} not`;
  const blocks = [
    [
      `${evaluation.name}: ${evaluation.articles} articles, ${evaluation.paragraphs} paragraphs; questions: ${asked}`,
    ],
  ];
  if (measures.answered.of > 0) blocks.push(rankingBlock(evaluation, measures), shownBlock(measures));
  if ((measures.direct.all?.recall.of ?? 0) > 0) blocks.push(directBlock(measures.direct));
  blocks.push(statusBlock(measures), [
    `one answer: ${measures.meanMs.toFixed(2)} ms mean, ${measures.medianMs.toFixed(2)} ms median`,
  ]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** An evaluation's numbers as a value to write as JSON. Shares are `{ part, of }`. */
export function evaluationNumbers(evaluation: Evaluation): object {
  const { name, articles, paragraphs, outcomes, baselines } = evaluation;
  return {
    name,
    articles,
    paragraphs,
    questions: outcomes.length,
    ...measure(outcomes),
    baselines: Object.fromEntries(
      Object.entries(baselines).map(([engine, places]) => [engine, measureRanking(places)]),
    ),
  };
}

function rankingBlock({ baselines }: Evaluation, { ranking }: Measures): string[] {
  const row = (name: string, { hit1, hit3, mrr }: RankingMeasures): string[] => [
    name,
    fraction(hit1).toFixed(3),
    fraction(hit3).toFixed(3),
    mrr.toFixed(3),
  ];
  return alignTable([
    ['ranking', 'hit@1', 'hit@3', 'MRR@10'],
    row('Footnote', ranking),
    ...Object.entries(baselines).map(([name, places]) => row(name, measureRanking(places))),
  ]);
}

function shownBlock(measures: Measures): string[] {
  return alignTable([
    ['the answer is shown'],
    ['  in the first snippet', ...cells(measures.shownFirst)],
    ['  in three snippets or directly', ...cells(measures.shown)],
  ]);
}

function directBlock(direct: Measures['direct']): string[] {
  const row = ([type, { recall, precision }]: [string, DirectMeasures]): string[] => [
    `  ${type}`,
    ...cells(recall),
    ...cells(precision),
  ];
  return alignTable([['direct answers', 'recall', '', 'precision', ''], ...Object.entries(direct).map(row)]);
}

function statusBlock({ answered, abstained }: Measures): string[] {
  const rows: string[][] = [];
  if (answered.of > 0) rows.push(['answers when it should', ...cells(answered)]);
  for (const [tag, part] of Object.entries(abstained)) {
    if (part.of > 0)
      rows.push([tag === 'all' ? 'abstains when it should' : `  ${ABSTAIN_NAMES[tag]}`, ...cells(part)]);
  }
  return alignTable(rows);
}

function cells(part: Share): [string, string] {
  return part.of === 0 ? ['-', ''] : [fraction(part).toFixed(3), `${part.part}/${part.of}`];
}
