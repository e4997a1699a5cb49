import { expect, it } from 'vitest';
import { readCitedLine } from '../../src/cards/cited-line.ts';
import { inventArticles } from '../invented-story.ts';

const articles = inventArticles({
  'mill-news': ['One.', 'Two.', 'Three.'],
  'mill-talk': ['Four.'],
  'apollo 11': ['Five.', 'Six.'],
});

it.each([
  'mill-news 2',
  'Mill-News ¶2',
  'news, 2',
  'mill-news: paragraph 2',
  'mill-news par. 2',
  'mill-news#2',
])('reads %j as an article and a paragraph', (line) => {
  const read = readCitedLine(line, articles);
  expect(read.kind === 'citation' && read.citation.paragraph.text).toBe('Two.');
  expect(read).toMatchObject({ citation: { start: 0, end: 4 } });
});

it('takes the last number for the paragraph', () => {
  const read = readCitedLine('apollo 11 2', articles);
  expect(read.kind === 'citation' && read.citation.paragraph.text).toBe('Six.');
});

it.each([
  ['mill-news', { kind: 'no-number' }],
  ['', { kind: 'no-number' }],
  ['mill 1', { kind: 'no-article' }],
  ['1', { kind: 'no-article' }],
  ['mill-talk 2', { kind: 'no-paragraph', last: 1 }],
  ['mill-talk 0', { kind: 'no-paragraph', last: 1 }],
])('says what is missing in %j', (line, expected) => {
  expect(readCitedLine(line, articles)).toEqual(expected);
});
