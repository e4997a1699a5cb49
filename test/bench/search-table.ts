import { percentile } from '../../src/eval/percentile.ts';
import { alignTable } from '../../src/eval/table.ts';
import type { LeftOut, Measured } from './measure-engines.ts';

/** Of fewer questions the 99th percentile is the slowest one. */
const FEW = 100;

/**
 * The results over one collection as lines to read, one an engine; what was left out says why below. Hits count over
 * the questions that every engine got to, since others would be other questions.
 */
export function searchTable(results: readonly (Measured | LeftOut)[], paragraphs: number): string[] {
  const measured = results.filter((result): result is Measured => 'times' in result);
  const leftOut = results.filter((result): result is LeftOut => 'reason' in result);
  const common = Math.min(...measured.map(({ times }) => times.length));
  const rows = measured.map(({ engine, buildMs, bytes, times, hits }) => {
    const median = percentile(times, 0.5);
    const p99 = times.length < FEW ? undefined : percentile(times, 0.99);
    return [
      engine,
      (buildMs / 1000).toFixed(2),
      significant(median),
      p99 === undefined ? '-' : significant(p99),
      p99 === undefined ? '-' : (p99 / median).toFixed(1),
      (bytes / 1024 / paragraphs).toFixed(2),
      (hits.slice(0, common).filter(Boolean).length / common).toFixed(3),
      String(times.length),
    ];
  });
  return [
    ...alignTable([
      ['engine', 'build s', 'median ms', 'p99 ms', 'p99/median', 'KB each', 'hit@1', 'asked'],
      ...rows,
    ]),
    `hit@1 of ${common} questions, KB of the index for one paragraph`,
    ...leftOut.map(({ engine, reason }) => `${engine}: ${reason}`),
  ];
}

/** Three digits are as many as a measurement bears. */
function significant(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
