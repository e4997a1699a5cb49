import { describe, expect, it } from 'vitest';
import { createStory } from '../../../src/story.ts';
import { inventArticles } from '../../invented-story.ts';
import { passagesOf, questionsOf } from './as-offered.ts';

const articles = inventArticles({
  post: [
    'The Sea Lantern left the yard of Tarvik on Friday. Nobody waved.',
    'Anna Valkis, the mayor, banned ferries from the old harbour of Tarvik.',
    'Ferries carry 90 lanterns for South Korea, a clerk said.',
  ],
  tide: ['The Dutch government praised the kind mayor.', 'A ferry without lanterns waited in the harbour.'],
});
const QUESTIONS = [
  'Who banned ferries from the harbour?',
  'When did the Sea Lantern leave?',
  'Did Anna Valkis ban ferries?',
  'Who is the king of Atlantis?',
];
const story = createStory(articles, [], QUESTIONS);

function questions(typed: string, options?: { article?: string; limit?: number }): string[] {
  return questionsOf(story.suggest(typed, options));
}

function passages(typed: string, options?: { article?: string; limit?: number }): string[] {
  return passagesOf(story.suggest(typed, options));
}

describe('where nothing is typed', () => {
  it.each(['', ' \n '])('offers questions, the story’s own first: %j', (typed) => {
    expect(questions(typed).slice(0, 3)).toEqual(QUESTIONS.slice(0, 3));
    expect(passages(typed)).toEqual([]);
  });

  it('leaves out a question that no article answers', () => {
    expect(questions('')).not.toContain('Who is the king of Atlantis?');
    expect(questions('king of atl')).toEqual([]);
  });

  it('offers only questions that the article answers, where one is given', () => {
    expect(questions('', { article: 'tide' })).not.toContain('When did the Sea Lantern leave?');
    expect(questions('', { article: 'post' })).toContain('When did the Sea Lantern leave?');
  });
});

describe('questions for what is typed', () => {
  it('are those that hold a word which begins so', () => {
    expect(questions('lant')).toContain('When did the Sea Lantern leave?');
    expect(questions('lant')).not.toContain('Who banned ferries from the harbour?');
  });

  it('hold earlier words whole or by their stem, in any order', () => {
    expect(questions('harbour ferry ban')[0]).toBe('Who banned ferries from the harbour?');
    expect(questions('ferry ')).toContain('Who banned ferries from the harbour?');
  });

  it('come first that hold most of the words, rare words above common ones', () => {
    expect(questions('sea what')[0]).toBe('What is there about the Sea Lantern?');
    expect(questions('sea when')[0]).toBe('When did the Sea Lantern leave?');
    // Ferries stand in three paragraphs, the sea in one.
    expect(questions('ferries sea')[0]).toBe('When did the Sea Lantern leave?');
  });

  it('are told apart by how they begin', () => {
    expect(questions('whe')).toEqual(['When did the Sea Lantern leave?']);
    expect(questions('did')).toEqual(['Did Anna Valkis ban ferries?']);
    expect(questions('who ')).not.toContain('When did the Sea Lantern leave?');
  });

  it('fill at most half of the rows while there are passages', () => {
    for (const limit of [1, 2, 3, 4, 5]) {
      const offered = story.suggest('the harbour of tarv', { limit });
      expect(questionsOf(offered).length).toBeLessThanOrEqual(limit / 2);
      expect(passagesOf(offered).length).toBeGreaterThan(0);
      expect(offered.length).toBeLessThanOrEqual(limit);
    }
  });

  it('fill the rows that passages leave', () => {
    expect(questions('who', { limit: 2 })).toHaveLength(2);
    expect(passages('who', { limit: 2 })).toEqual([]);
  });
});

describe('passages for what is typed', () => {
  it('hold a word that the last one may become, as it is printed', () => {
    expect(passages('tarv').toSorted()).toEqual(['post:1 Tarvik', 'post:2 Tarvik']);
    expect(passages('sea lan')[0]).toBe('post:1 Sea, Lantern');
  });

  it('are not found by the beginning of a word that is finished', () => {
    expect(passages('tarv ')).toEqual([]);
    expect(passages('tarv?')).toEqual([]);
  });

  it('leave out what holds much less of it than the best', () => {
    expect(passages('government praised may')).toEqual(['tide:1 government, praised, mayor']);
  });

  it('name five words at most', () => {
    expect(passages('mayor anna banned ferries old harbour tarv')[0]).toBe(
      'post:2 Anna, mayor, banned, ferries, old',
    );
  });

  it('come first that hold all words', () => {
    expect(passages('ferry in the harb')[0]).toBe('tide:2 ferry, harbour');
    expect(passages('banned fer')[0]).toBe('post:2 banned, ferries');
  });

  it('name each word once, however often it stands there', () => {
    const [echo] = inventArticles({ echo: 'The bell, the BELL and the bells of Lund ring for a bell.' });
    const offered = createStory(echo === undefined ? [] : [echo]).suggest('bel');
    expect(passagesOf(offered)).toEqual(['echo:1 bell, bells']);
  });

  it('know a country by its other names, and by the second word of its name', () => {
    expect(passages('holland')).toEqual(['tide:1 Dutch']);
    expect(passages('kor')).toEqual(['post:3 South Korea']);
    expect(passages('south k')).toEqual(['post:3 South Korea']);
  });

  it('do not come by a word that only opens others, unless nothing else is typed', () => {
    expect(passages('mayor an')).toEqual(passages('mayor'));
    expect(passages('an')).toEqual(['post:2 Anna']);
  });

  it('are those of the article that is given', () => {
    expect(passages('harb', { article: 'tide' })).toEqual(['tide:2 harbour']);
    for (const article of ['', 'no-such', '__proto__', 'constructor'])
      expect(story.suggest('harb', { article })).toEqual([]);
  });
});

it.each(['xqz', 'the', 'of the and', '…', '\u0000\u0007', '😀', '\ud800', 'xqz harpsichord '])(
  'offers nothing for %j',
  (typed) => {
    expect(story.suggest(typed)).toEqual([]);
  },
);

it('reads no more than the beginning of a pasted page', () => {
  const page = 'Ferries carry lanterns. '.repeat(2000);
  expect(story.suggest(page)).toEqual(story.suggest(page.slice(0, 300)));
});

it('does without articles and words', () => {
  for (const empty of [[], inventArticles({ post: [] }), inventArticles({ post: ['', '…'] })]) {
    expect(createStory(empty, [], QUESTIONS).suggest('')).toEqual([]);
    expect(createStory(empty, [], QUESTIONS).suggest('ferr')).toEqual([]);
  }
});
