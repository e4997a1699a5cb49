import { expect, it } from 'vitest';
import type { Passage } from '../../../src/cards/card.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { QuotationMismatch, render } from '../../../src/discord/render.ts';
import { en } from '../../../src/words/en.ts';
import { articleOf, passageOf } from './invented-card.ts';

const ferry = articleOf(['The ferry sank 😀.', 'Nobody was hurt.']);
const [first = { article: '', number: 0, text: '' }] = ferry.paragraphs;

function cite(fields: Partial<Passage['citation']>, article: Article = ferry) {
  const passage = passageOf(ferry, { article, citation: { paragraph: first, start: 0, end: 9, ...fields } });
  return () => render({ blocks: [passage], buttons: [] }, { articles: [ferry], words: en });
}

it('shows what the story says', () => {
  expect(cite({})).not.toThrow();
  // Another paragraph object, and another text behind what is quoted.
  expect(cite({ paragraph: { ...first, text: 'The ferry swam.' } })).not.toThrow();
});

it.each([
  ['another text', cite({ paragraph: { ...first, text: 'The boats sank.' } })],
  ['a text of another paragraph', cite({ paragraph: { ...first, number: 2 } })],
  ['a paragraph that is not there', cite({ paragraph: { ...first, number: 3 } })],
  ['an article that is not there', cite({ paragraph: { ...first, article: 'clinic' } })],
  ['a source of another name', cite({}, { ...ferry, id: 'clinic' })],
  ['more than there is', cite({ end: 99 })],
  ['less than nothing', cite({ start: -1 })],
  ['nothing', cite({ start: 4, end: 4 })],
  ['a range turned round', cite({ start: 4, end: 2 })],
  ['parts of a character', cite({ end: 1.5 })],
  ['half a sign', cite({ end: first.text.indexOf('😀') + 1 })],
  ['no range', cite({ end: Number.NaN })],
])('refuses to show %s', (_, show) => {
  expect(show).toThrow(QuotationMismatch);
});

it('names the place, not the words', () => {
  expect(cite({ end: 99 })).toThrow(/paragraph 1 of article 'ferry'/);
  expect(cite({ end: 99 })).not.toThrow(/sank/);
});
