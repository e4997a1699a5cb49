import fc from 'fast-check';
import type { Comparison, FindingLine, Findings, Remark } from '../../../src/cards/card.ts';
import type { Run } from '../../../src/check/check.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { anySlice, edgesOf } from './any-slice.ts';
import { anyText } from './any-text.ts';

const footnotes = fc.array(fc.integer({ min: -1, max: 120 }), { maxLength: 4 });
const place = fc.integer({ min: 0, max: 40 });

/** Findings of anything over a story; what they say of it is true. */
export function anyFindings(articles: readonly Article[]): fc.Arbitrary<Findings> {
  const remark: fc.Arbitrary<Remark> = fc.record(
    { text: anyText, quoted: anySlice(articles), footnotes },
    { requiredKeys: ['text'] },
  );
  const line: fc.Arbitrary<FindingLine> = fc.record(
    {
      words: fc.tuple(anyText, anyText),
      parts: fc.integer({ min: 1, max: 4 }),
      stand: anyText,
      footnotes,
      remarks: fc.array(remark, { maxLength: 6 }),
      comparison: anyComparison(articles),
    },
    { requiredKeys: ['words', 'parts', 'stand', 'footnotes', 'remarks'] },
  );
  return fc.record({
    kind: fc.constant('findings' as const),
    message: anyText,
    lines: fc.array(line, { maxLength: 14 }),
    left: fc.nat(30),
  });
}

/** Runs in any order, of which those of the article are true. */
export function anyComparison(articles: readonly Article[]): fc.Arbitrary<Comparison> {
  return anySlice(articles).chain(({ article, citation: { paragraph } }) =>
    fc
      .array(fc.record({ kind: fc.constantFrom('same', 'left-out', 'put-in'), from: place, length: place }), {
        minLength: 1,
        maxLength: 8,
      })
      .map((drafts): Comparison => {
        const edges = edgesOf(paragraph.text);
        const runs = drafts.map(({ kind, from, length }): Run => {
          if (kind === 'put-in') return { kind, start: from, end: from + length };
          const first = from % (edges.length - 1);
          const last = Math.min(first + 1 + length, edges.length - 1);
          return { kind: kind as 'same' | 'left-out', start: edges[first] ?? 0, end: edges[last] ?? 0 };
        });
        const [first, ...rest] = runs;
        if (first === undefined) throw new Error('There is no run');
        return { article, paragraph, runs: [first, ...rest] };
      }),
  );
}
