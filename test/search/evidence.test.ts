import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Evidence, measureEvidence, type TypeEvidence } from '../../src/search/evidence.ts';
import { Matcher } from '../../src/search/matches.ts';
import { buildIndex, type ParagraphIndex } from '../../src/search/paragraph-index.ts';
import { articleOf, indexOf, queryOf } from './small-corpus.ts';

function measure(question: string, index: ParagraphIndex, paragraph = 1, type?: TypeEvidence): Evidence {
  const query = queryOf(question, index);
  const indexed = index.paragraphs[paragraph - 1];
  if (indexed === undefined) throw new Error(`no paragraph ${paragraph}`);
  return measureEvidence(indexed, new Matcher(query, index.vocabulary).find(indexed), query, index, type)
    .evidence;
}

it('is whole where one sentence holds all words to the letter, in order', () => {
  const evidence = measure('bell museum', indexOf('The bell museum burned.'));
  expect(evidence).toMatchObject({
    sentence: 1,
    pair: 1,
    exact: 1,
    nearness: 1,
    order: 1,
    title: 0,
    article: 0,
  });
  expect(evidence.density).toBeGreaterThan(0.5);
  expect(evidence.type).toBe(0);
});

it('is nothing in a paragraph without the words', () => {
  const evidence = measure('bell', indexOf('The ferry left.', 'Ferries came.'), 2);
  expect(Object.values(evidence).filter((share) => share !== 0)).toEqual([]);
});

it('tells one sentence from two neighbours, and neighbours from scattered ones', () => {
  const together = measure('bell museum', indexOf('The bell is in the museum. It rained. It snowed.'));
  const neighbours = measure('bell museum', indexOf('The bell is old. The museum is new. It snowed.'));
  const scattered = measure('bell museum', indexOf('The bell is old. It rained. The museum is new.'));
  expect([together, neighbours, scattered].map(({ sentence }) => sentence === 1)).toEqual([
    true,
    false,
    false,
  ]);
  expect([together, neighbours, scattered].map(({ pair }) => pair === 1)).toEqual([true, true, false]);
});

it('counts as exact what stands there to the letter, not its other forms', () => {
  expect(measure('ferries', indexOf('The ferries left.')).exact).toBe(1);
  expect(measure('ferries', indexOf('The ferry left.')).exact).toBe(0);
});

it('counts a repeated word for more, but ever less, and a word in a long paragraph for less', () => {
  const bm25 = (text: string): number => measure('bell', indexOf(text, 'The ferry left at noon.')).bm25;
  const [one, two, three] = [
    bm25('A bell rang in town.'),
    bm25('A bell and bell rang.'),
    bm25('A bell, bell, bell rang.'),
  ];
  expect(two).toBeGreaterThan(one);
  expect(three).toBeGreaterThan(two);
  expect(three - two).toBeLessThan(two - one);
  expect(bm25(`A bell rang in town, ${'where it snowed and rained, '.repeat(5)}`)).toBeLessThan(one);
});

it('discounts long sentences', () => {
  const short = measure('bell', indexOf('The bell rang. It snowed and it rained and it snowed again.'));
  const long = measure('bell', indexOf('The bell rang and it snowed and it rained and it snowed again.'));
  expect(short.density).toBeGreaterThan(long.density);
  expect(short.sentence).toBe(long.sentence);
});

it('counts what the title or the rest of the article has, and never twice', () => {
  const index = buildIndex([articleOf(['It left at noon.', 'The museum is shut.'], 'harbour', 'The bell')]);
  expect(measure('bell', index)).toMatchObject({ title: 1, article: 0, sentence: 0 });
  expect(measure('museum', index)).toMatchObject({ title: 0, article: 1, sentence: 0 });
  expect(measure('museum', index, 2)).toMatchObject({ title: 0, article: 0, sentence: 1 });
  const both = buildIndex([articleOf(['It left at noon.', 'A bell rang.'], 'harbour', 'The bell')]);
  expect(measure('bell', both)).toMatchObject({ title: 1, article: 0, sentence: 0 });
});

it('asks only of sentences that hold words of the question whether they look like an answer', () => {
  const asked: number[] = [];
  const looks: TypeEvidence = (_, sentence) => {
    asked.push(sentence);
    return sentence === 1 ? 1 : 0;
  };
  const evidence = measure('bell', indexOf('The bell rang. The bell hung. It rained.'), 1, looks);
  expect(asked).toEqual([0, 1]);
  expect(evidence.type).toBe(1);
});

it('is a share in whatever text: from 0 to 1, but for bm25, which may reach 1.7', () => {
  const word = fc.constantFrom(
    ...'the bell museum ferry ferries Dutch Holland in of old. left. ? U.S.'.split(' '),
  );
  const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1, maxLength: 3 }), (question, texts) => {
      const index = indexOf(...texts);
      const { bm25, ...shares } = measure(question, index, 1, () => 1);
      expect(bm25).toBeGreaterThanOrEqual(0);
      expect(bm25).toBeLessThanOrEqual(1.7 + 1e-9);
      for (const [name, share] of Object.entries(shares)) {
        expect(share, name).toBeGreaterThanOrEqual(0);
        expect(share, name).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
