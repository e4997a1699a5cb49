import { expect, it } from 'vitest';
import { analyze } from '../../src/search/analyzer.ts';
import { buildIndex } from '../../src/search/paragraph-index.ts';
import { isPrintedAsName } from '../../src/search/printed-as-name.ts';
import { inventArticles, inventStory } from '../invented-story.ts';

const texts = {
  news: ['Mayor Ann Stone opened the bridge.', 'The bridge of Ann Stone is made of wood. Wood is cheap.'],
};
const index = buildIndex(inventArticles(texts));

it.each([
  ['stone', true],
  ['ann', true],
  // Once at the beginning of a sentence, once not.
  ['wood', false],
  ['bridge', false],
  ['granite', false],
])('tells of %j whether it is a name here', (word, expected) => {
  const [token] = analyze(word);
  expect(token && isPrintedAsName(token, index)).toBe(expected);
});

it('answers who somebody is with what is said of them, and with nobody else', () => {
  const story = inventStory({
    news: ['Mayor Ann Stone opened the bridge with Norvik Yards of Oslo.', 'Norvik Yards built it.'],
  });
  const { values, snippets } = story.ask('who is stone');
  expect(values).toEqual([]);
  expect(snippets[0]?.paragraph.number).toBe(1);
});
