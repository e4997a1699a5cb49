import { fraction, type Share } from '../share.ts';
import { alignTable } from '../table.ts';
import type { CheckEvaluation } from './check-evaluation.ts';
import {
  type CheckMeasures,
  type FindingMeasures,
  type GroupMeasures,
  measureChecks,
} from './check-measures.ts';

/** An evaluation as text to read: how quotations and details were sorted, then what is shown of them. */
export function reportChecks(evaluation: CheckEvaluation): string {
  const { name, articles, paragraphs, outcomes } = evaluation;
  const measures = measureChecks(outcomes);
  const { quotation, detail, meanMs, medianMs } = measures;
  const counts = [
    `${outcomes.length} messages`,
    `${quotation.right.of} quotations`,
    `${detail.right.of} details`,
  ].join(', ');
  const blocks = [[`${name}: ${articles} articles, ${paragraphs} paragraphs; ${counts}`]];
  if (quotation.right.of + quotation.unexpected > 0) blocks.push(groupBlock('quotations', quotation));
  if (detail.right.of + detail.unexpected > 0) blocks.push(groupBlock('details', detail));
  const others = otherRows(measures);
  if (others.length > 0) blocks.push(alignTable(others));
  blocks.push([`one check: ${meanMs.toFixed(2)} ms mean, ${medianMs.toFixed(2)} ms median`]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** An evaluation's numbers as a value to write as JSON. Shares are `{ part, of }`. */
export function checkNumbers({ name, articles, paragraphs, outcomes }: CheckEvaluation): object {
  return { name, articles, paragraphs, messages: outcomes.length, ...measureChecks(outcomes) };
}

function groupBlock(name: string, { right, unexpected, findings }: GroupMeasures): string[] {
  const rows = Object.entries(findings);
  const lines = alignTable([
    [name, 'recall', '', 'precision', ''],
    ...rows.map(([finding, { recall, precision }]) => [
      `  ${finding}`,
      ...cells(recall),
      ...cells(precision),
    ]),
    ['  sorted right', ...cells(right)],
  ]);
  const width = Math.max(...lines.map((line) => line.length));
  const notes = ['', ...rows.map(([, measures]) => insteadOf(measures))];
  return [
    ...lines.map((line, index) => (notes[index] ? `${line.padEnd(width)}  ${notes[index]}` : line)),
    ...(unexpected === 0 ? [] : [`  ${unexpected} where none was to be expected`]),
  ];
}

/** What the wrong ones were taken for, the commonest first. */
function insteadOf({ instead }: FindingMeasures): string {
  const others = Object.entries(instead).sort(([, one], [, other]) => other - one);
  return others.length === 0 ? '' : `instead ${others.map(([name, count]) => `${name} ${count}`).join(', ')}`;
}

function otherRows({ detailKinds, kindErrors, changes, values, leftAlone }: CheckMeasures): string[][] {
  const rows: string[][] = [];
  const kinds = Object.entries(detailKinds).sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [kind, right] of kinds) rows.push([`${kind} sorted right`, ...cells(right)]);
  if (kinds.length > 0) rows.push(['names of another kind', '', String(kindErrors)]);
  if (changes.of > 0) rows.push(['expected changes shown', ...cells(changes)]);
  if (values.of > 0) rows.push(['expected values shown', ...cells(values)]);
  if (leftAlone.of > 0) rows.push(['messages with nothing to check left alone', ...cells(leftAlone)]);
  return rows;
}

function cells(part: Share): [string, string] {
  return part.of === 0 ? ['-', ''] : [fraction(part).toFixed(3), `${part.part}/${part.of}`];
}
