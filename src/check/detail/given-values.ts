import type { Citation, NonEmpty } from '../../answer/answer.ts';
import type { Change, ChangeType, GivenValue } from '../check.ts';
import type { Rival } from './rivals.ts';
import { citationsOf, type SortedDetail } from './sorted-detail.ts';

const MOST_VALUES = 4;

/** What the articles give instead of what a message says: each value once, with every place that gives it. */
export function differing(rivals: NonEmpty<Rival>, said: string): SortedDetail {
  const byKey = new Map<string, { text: string; type: ChangeType; citations: Citation[] }>();
  for (const { key, text, change, citation } of rivals) {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { text, type: change, citations: [citation] });
    else known.citations.push(citation);
  }
  const given = [...byKey.values()].slice(0, MOST_VALUES);
  const [first, ...rest] = given.map(
    ({ text, citations }): GivenValue => ({
      text,
      citations: citationsOf(citations) ?? [rivals[0].citation],
    }),
  );
  const [change, ...changes] = given.map(({ text, type }): Change => ({ from: text, to: said, type }));
  if (first === undefined || change === undefined) return { finding: 'absent', citations: [], missing: [] };
  return {
    finding: 'differs',
    values: [first, ...rest],
    changes: [change, ...changes],
    citations: citationsOf([first, ...rest].flatMap(({ citations }) => citations)) ?? first.citations,
  };
}
