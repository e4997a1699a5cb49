import { expect, it } from 'vitest';
import { coverParagraph } from '../../src/search/coverage.ts';
import type { Match } from '../../src/search/matches.ts';
import { indexOf } from './small-corpus.ts';

const [paragraph] = indexOf('The bell rang. The ferry left. The museum is shut.').paragraphs;
if (paragraph === undefined) throw new Error('no paragraph');

function cover(matches: readonly (readonly [concept: number, sentence: number, strength: number])[]) {
  const made = matches.map(([concept, sentence, strength]): Match => {
    return { concept, sentence, strength, token: sentence * 3, length: 1 };
  });
  return coverParagraph(paragraph as NonNullable<typeof paragraph>, made, [4, 2, 1]);
}

it('is nothing where nothing is met', () => {
  expect(cover([])).toEqual({ strengths: new Float64Array(3), sentences: [0, 0, 0], pairs: [0, 0, 0] });
});

it('sums the weights of the words in each sentence, by the strength of their matches', () => {
  const { sentences, strengths } = cover([
    [0, 0, 1],
    [1, 0, 0.5],
    [2, 2, 1],
  ]);
  expect(sentences).toEqual([5, 0, 1]);
  expect([...strengths]).toEqual([1, 0.5, 1]);
});

it('counts a word once, by its strongest match', () => {
  const { sentences, strengths } = cover([
    [0, 0, 0.5],
    [0, 0, 1],
    [0, 0, 0.5],
    [0, 1, 0.25],
  ]);
  expect(sentences).toEqual([4, 1, 0]);
  expect([...strengths]).toEqual([1, 0, 0]);
});

it('takes each sentence together with the one behind it, the last one alone', () => {
  const { pairs } = cover([
    [0, 0, 1],
    [1, 1, 1],
    [0, 1, 0.5],
    [2, 2, 1],
  ]);
  expect(pairs).toEqual([4 + 2, 2 + 2 + 1, 1]);
});
