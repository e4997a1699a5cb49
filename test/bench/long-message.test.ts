import { expect, test } from 'vitest';
import { inventArticles } from '../invented-story.ts';
import { longMessage, sentencesFor } from './long-message.ts';
import { seededRandom } from './random.ts';

const stories = [
  { articles: inventArticles({ post: 'The Alma sails at 9 from the old dock. "Not for sale," she said.' }) },
  { articles: inventArticles({ tide: 'Blue owls nest under every northern bridge.' }) },
] as const;
const message = longMessage(sentencesFor(...stories), 2000, seededRandom(1));

test('is as long as asked for, and the same for the same seed', () => {
  expect(message).toHaveLength(2000);
  expect(longMessage(sentencesFor(...stories), 2000, seededRandom(1))).toBe(message);
  expect(longMessage(sentencesFor(...stories), 2000, seededRandom(2))).not.toBe(message);
});

test('quotes the articles as they are and with one word changed, and what they do not say', () => {
  const quoted = [...message.matchAll(/"([^"]*)"/g)].map(([, words = '']) => words);
  const said = 'The Alma sails at 9 from the old dock.';
  expect(quoted).toContain(said);
  expect(quoted).toContain('Blue owls nest under every northern bridge.');
  const changed = quoted.find(
    (words) => words !== said && words.split(' ').length === said.split(' ').length,
  );
  const other = changed?.split(' ').filter((word, place) => word !== said.split(' ')[place]);
  expect(other).toHaveLength(1);
});

test('states details outside the quotations, some with other numbers', () => {
  const outside = message.replace(/"[^"]*"/g, '');
  expect(outside).toContain('The Alma sails at 9 from');
  expect(outside).toContain('The Alma sails at 10 from');
});
