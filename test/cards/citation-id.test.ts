import { expect, it } from 'vitest';
import { citationId, citationWithId } from '../../src/cards/citation-id.ts';
import { inventArticles } from '../invented-story.ts';

const TEXT = 'The mill stood still. It did not turn. Nobody knows why.';
const articles = inventArticles({ mill: ['Once.', TEXT] });
const [, paragraph = { article: '', number: 0, text: '' }] = articles[0]?.paragraphs ?? [];
const id = citationId({ paragraph, start: 22, end: 38 });

it('leads to the sentences that it was made of, also where they have moved', () => {
  expect(citationWithId(id, articles)).toEqual({ paragraph, start: 22, end: 38 });
  const moved = inventArticles({ mill: ['Once.', 'Twice.', TEXT] });
  expect(citationWithId(id, moved)).toMatchObject({
    paragraph: { number: 3, text: TEXT },
    start: 22,
    end: 38,
  });
});

it('leads nowhere where the paragraph says something else', () => {
  expect(citationWithId(id, inventArticles({ mill: ['Once.', `${TEXT} Ever.`] }))).toBeUndefined();
  expect(citationWithId(id, inventArticles({ bell: ['Once.', TEXT] }))).toBeUndefined();
});

it.each([
  '',
  'mill',
  'x'.repeat(100),
  `${id}.`,
  id.replace('.22.', '.38.'),
  id.replace('.38', '.99'),
  id.replace('22', '-1'),
])('is not made of %j', (forged) => {
  expect(citationWithId(forged, articles)).toBeUndefined();
});

it('means whole sentences, whatever stands in it', () => {
  expect(citationWithId(id.replace('.22.38', '.25.30'), articles)).toMatchObject({ start: 22, end: 38 });
});
