import { describe, expect, it } from 'vitest';
import { parseSynonyms } from '../../src/corpus/parse-synonyms.ts';
import { createStory } from '../../src/story.ts';
import { inventArticles, inventStory } from '../invented-story.ts';
import { lit, snippetsOf } from './as-shown.ts';

describe('the snippets of an answer', () => {
  it('are whole sentences, the best one and its better neighbour', () => {
    const text =
      'Winter was mild. Dr. Valkis closed the bridge at 4 p.m. on Friday. The bridge had been old. Cats sleep.';
    const [snippet] = inventStory({ post: text }).ask('why was the bridge closed').snippets;
    expect(snippet && lit(snippet)).toBe(
      'Dr. Valkis [closed] the [bridge] at 4 p.m. on Friday. The [bridge] had been old.',
    );
  });

  it('are at most two sentences, however many hold the words', () => {
    const text = 'The bridge is old. The bridge is closed. The bridge is long. The bridge is red.';
    const [snippet] = inventStory({ post: text }).ask('bridge').snippets;
    expect(snippet && lit(snippet).split('. ')).toHaveLength(2);
  });

  it('hold the sentence with the direct answer', () => {
    const text =
      'The bridge of Tarvik was closed. Cats sleep. The bridge of Tarvik was closed on May 3, 2018. Dogs bark.';
    const [snippet] = inventStory({ post: text }).ask('When was the bridge of Tarvik closed?').snippets;
    expect(snippet && lit(snippet)).toContain('on May 3, 2018.');
  });

  it.each([
    [
      'before it',
      'Cats sleep. Anna Valkis said so on Monday. "The pump was rotten." The rotten days are over.',
    ],
    [
      'behind it',
      'The rotten days are over. "The pump was rotten." Anna Valkis said so on Monday. Cats sleep.',
    ],
  ])('bring with a quotation who said it, %s', (_where, text) => {
    const [snippet] = inventStory({ post: text }).ask('rotten pump').snippets;
    expect(snippet && lit(snippet)).toContain('"The [pump] was [rotten]."');
    expect(snippet && lit(snippet)).toContain('Anna Valkis said so');
  });

  it('are three at most, or as many as asked for', () => {
    const story = inventStory({
      post: [
        'The bridge is old.',
        'A bridge collapsed.',
        'No bridge lasts.',
        'Every bridge sings.',
        'My bridge, he said.',
      ],
    });
    expect(story.ask('bridge').snippets).toHaveLength(3);
    expect(story.ask('bridge', { limit: 1 }).snippets).toHaveLength(1);
    expect(story.ask('bridge', { limit: 5 }).snippets).toHaveLength(5);
  });

  it('do not say the same twice', () => {
    const story = inventStory({
      post: 'Anna Valkis closed the old bridge on Friday.',
      tide: ['Anna Valkis closed the old bridge on Friday, too.', 'The bridge is a marvel of iron.'],
    });
    expect(snippetsOf(story.ask('old bridge'))).toEqual([
      'post:1 Anna Valkis closed the old bridge on Friday.',
      'tide:2 The bridge is a marvel of iron.',
    ]);
  });

  it.each([
    ['a negation', 'The ferry was safe.', 'The ferry was not safe.'],
    ['a contracted one', 'They said the ferry was safe.', 'They said the ferry wasn’t safe.'],
    ['a number', 'The ferry was safe for 12 years.', 'The ferry was safe for 14 years.'],
    ['a name', 'The ferry Orla was safe in May.', 'The ferry Corvin was safe in May.'],
    ['a name that begins it', 'Denmark said the ferry was safe.', 'Norway said the ferry was safe.'],
  ])('show side by side what differs by %s', (_difference, first, second) => {
    const answer = inventStory({ post: first, tide: second }).ask('Was the ferry safe?');
    expect(snippetsOf(answer).toSorted()).toEqual([`post:1 ${first}`, `tide:1 ${second}`]);
  });

  it('take another article first if it is as good', () => {
    const story = inventStory({
      post: ['A bridge fell.', 'A bridge sang.'],
      tide: ['A bridge burned.', 'A lamp burned.'],
    });
    const articles = story.ask('bridge').snippets.map(({ article }) => article.id);
    expect(articles).toEqual(['post', 'tide', 'post']);
  });
});

describe('the highlights of a snippet', () => {
  const synonyms = parseSynonyms('lamp, lantern\nred box => crimson crate').rules;

  it.each([
    ['words', 'bridge', 'The [bridge] is old.', 'The bridge is old.'],
    ['words of one stem', 'closing the bridges', 'They [closed] the [bridge].', 'They closed the bridge.'],
    ['words in capitals', 'bridge', 'THE [BRIDGE] IS OLD.', 'THE BRIDGE IS OLD.'],
    ['words with accents', 'cafe', 'The [Café] is old.', 'The Café is old.'],
    ['synonyms', 'lamp', 'The [lantern] is old.', 'The lantern is old.'],
    ['synonyms of several words', 'red box', 'The [crimson crate] is old.', 'The crimson crate is old.'],
    [
      'words once that are met twice',
      'crimson red box',
      'The [crimson crate] is old.',
      'The crimson crate is old.',
    ],
    ['countries by another name', 'Holland', 'The [Dutch] lamp is old.', 'The Dutch lamp is old.'],
    ['possessives', 'bridge', "The [bridge]'s arch is old.", "The bridge's arch is old."],
    ['parts of a hyphenated word', 'bridge', 'The [bridge]-builder is old.', 'The bridge-builder is old.'],
    ['no part of a longer word', 'arch', 'The archer built an [arch].', 'The archer built an arch.'],
    [
      'no words that only shape the question',
      'what is the bridge',
      'The [bridge] is old.',
      'The bridge is old.',
    ],
  ])('cover %s', (_what, question, shown, text) => {
    const [snippet] = createStory(inventArticles({ post: text }), synonyms).ask(question).snippets;
    expect(snippet && lit(snippet)).toBe(shown);
  });
});
