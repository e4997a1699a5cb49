import { expect, it } from 'vitest';
import type { Citation } from '../../src/answer/answer.ts';
import { type Cited, citedPassages } from '../../src/cards/cited-passages.ts';
import { inventArticles } from '../invented-story.ts';

const articles = inventArticles({
  news: [
    'One mill stands. Two mills burnt. Three mills turn. Four mills are sold.',
    'Nobody owns the fifth.',
  ],
  other: 'One mill stands.',
});

function cite(words: string, place = 0, id = 'news'): Citation {
  const paragraph = articles.find((article) => article.id === id)?.paragraphs[place];
  if (paragraph === undefined || !paragraph.text.includes(words)) throw new Error(`nobody says "${words}"`);
  const start = paragraph.text.indexOf(words);
  return { paragraph, start, end: start + words.length };
}

const lit = (citation: Citation): Cited => ({ citation, lit: true });
const textsOf = (cited: readonly Cited[]): string[] =>
  citedPassages(cited, articles).passages.map(({ citation: { paragraph, start, end } }) =>
    paragraph.text.slice(start, end),
  );

it('widens what is cited to whole sentences, and lights the words', () => {
  const cited = [lit(cite('mills burnt. Three'))];
  expect(textsOf(cited)).toEqual(['Two mills burnt. Three mills turn.']);
  const [passage] = citedPassages(cited, articles).passages;
  expect(passage?.highlights).toEqual([{ start: 21, end: 39 }]);
  expect(passage?.article.id).toBe('news');
});

it('shows a sentence once although several findings rest on it, and neighbours together', () => {
  const cited = [lit(cite('Two')), lit(cite('burnt')), lit(cite('Three'))];
  expect(textsOf(cited)).toEqual(['Two mills burnt. Three mills turn.']);
});

it('joins sentences through one that was cited last', () => {
  expect(textsOf([lit(cite('One')), lit(cite('Three')), lit(cite('Two'))])).toEqual([
    'One mill stands. Two mills burnt. Three mills turn.',
  ]);
});

it('numbers passages in the order in which they are cited first', () => {
  const fifth = cite('fifth', 1);
  const four = cite('Four');
  const one = cite('One');
  const { passages, numberOf } = citedPassages([fifth, four, one, fifth].map(lit), articles);
  expect(passages).toHaveLength(3);
  expect([fifth, four, one].map(numberOf)).toEqual([1, 2, 3]);
  expect(numberOf(cite('Three'))).toBeUndefined();
  expect(numberOf(cite('One', 0, 'other'))).toBeUndefined();
});

it('lights nothing that only stands beside the words', () => {
  const { passages } = citedPassages([{ citation: cite('One'), lit: false }, lit(cite('mill'))], articles);
  expect(passages.map(({ highlights }) => highlights)).toEqual([[{ start: 4, end: 8 }]]);
});

it('knows no passage of an article that is not there', () => {
  const { passages, numberOf } = citedPassages([lit(cite('One', 0, 'other'))], articles.slice(0, 1));
  expect(passages).toEqual([]);
  expect(numberOf(cite('One', 0, 'other'))).toBeUndefined();
});
