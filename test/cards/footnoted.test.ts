import { expect, it } from 'vitest';
import type { Answer, Citation, Snippet } from '../../src/answer/answer.ts';
import { footnoted } from '../../src/cards/footnoted.ts';
import { en } from '../../src/words/en.ts';
import { inventArticles } from '../invented-story.ts';

const articles = inventArticles({ news: ['One.', 'Two.', 'Three.', 'Four.'] });

function citation(number: number): Citation {
  const paragraph = articles[0]?.paragraphs[number - 1];
  if (paragraph === undefined) throw new Error(`no paragraph ${number}`);
  return { paragraph, start: 0, end: paragraph.text.length };
}

function snippet(number: number): Snippet {
  const [article] = articles;
  if (article === undefined) throw new Error('no article');
  return { ...citation(number), article, highlights: [] };
}

const answer: Answer = {
  status: 'answered',
  question: 'how many?',
  missing: [],
  readAs: {},
  further: [],
  values: [
    { text: 'two', kind: 'number', citations: [citation(2), citation(4), citation(1), citation(2)] },
    { text: 'three', kind: 'number', citations: [citation(4)] },
  ],
  snippets: [snippet(1), snippet(2)],
};

it('numbers passages first and then other places, each once, and cites them in order', () => {
  const { answers, passages, also } = footnoted(answer, answer.snippets, articles, en);
  expect(passages.map(({ footnote, citation: { paragraph } }) => [footnote, paragraph.number])).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(answers[0]?.values.map(({ footnotes }) => footnotes)).toEqual([[1, 2, 3], [3]]);
  expect(also.flatMap(({ citations = [] }) => citations)).toMatchObject([{ footnote: 3, paragraph: 4 }]);
  expect(answers[0]?.rest).toBeUndefined();
});

it('numbers anew where fewer passages are shown', () => {
  const { answers, also } = footnoted(answer, [snippet(2)], articles, en);
  expect(answers[0]?.values.map(({ footnotes }) => footnotes)).toEqual([[1, 2, 3], [2]]);
  expect(also.flatMap(({ citations = [] }) => citations)).toMatchObject([
    { footnote: 2, paragraph: 4 },
    { footnote: 3, paragraph: 1 },
  ]);
});

it('goes on from what is quoted above, and does not quote it once more', () => {
  const { answers, passages, also } = footnoted(answer, answer.snippets, articles, en, [
    citation(3),
    citation(2),
  ]);
  expect(passages.map(({ footnote, citation: { paragraph } }) => [footnote, paragraph.number])).toEqual([
    [3, 1],
  ]);
  expect(answers[0]?.values.map(({ footnotes }) => footnotes)).toEqual([[2, 3, 4], [4]]);
  expect(also.flatMap(({ citations = [] }) => citations)).toMatchObject([{ footnote: 4, paragraph: 4 }]);
});

it('quotes what only a part of is quoted above', () => {
  const part = { ...citation(1), end: 2 };
  const { passages } = footnoted(answer, [snippet(1)], articles, en, [part]);
  expect(passages.map(({ footnote, citation: { end } }) => [footnote, end])).toEqual([[1, 4]]);
});
