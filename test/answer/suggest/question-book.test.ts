import { describe, expect, it } from 'vitest';
import { QuestionBook } from '../../../src/answer/suggest/question-book.ts';
import { buildIndex } from '../../../src/search/paragraph-index.ts';
import { createStory } from '../../../src/story.ts';
import { inventArticles } from '../../invented-story.ts';

const articles = inventArticles({
  post: ['Ann Berg said that the Golden Oar sank off Lund.', 'The Golden Oar was built by Ann Berg.'],
  tide: ['Ann Berg denied it.'],
});

describe('the questions of a story', () => {
  it('are its own and those made from its names, a person first', () => {
    expect(createStory(articles, [], ['Who built the Golden Oar?']).questions).toEqual([
      'Who built the Golden Oar?',
      'What is this story about?',
      'Who is Ann Berg?',
      'What is there about the Golden Oar?',
      'What is there about Lund?',
    ]);
  });

  it('are answered, each of them, and stand there once', () => {
    const own = [
      'What is this story about?',
      'Who built the Golden Oar?',
      'Who built the Golden Oar?',
      'Why Mars?',
    ];
    const story = createStory(articles, [], own);
    expect(story.questions.slice(0, 3)).toEqual([
      'What is this story about?',
      'Who built the Golden Oar?',
      'Who is Ann Berg?',
    ]);
    expect(new Set(story.questions).size).toBe(story.questions.length);
    for (const question of story.questions) expect(story.ask(question).status).toBe('answered');
  });

  it('begin with three examples', () => {
    const story = createStory(articles, [], ['Why Mars?', 'Who built the Golden Oar?']);
    expect(story.examples).toEqual(story.questions.slice(0, 3));
    expect(story.examples[0]).toBe('Who built the Golden Oar?');
  });

  it('are at most 40 where they are made from names, but all of its own', () => {
    const letter = (digit: string): string => 'qrstuvwxyz'.charAt(Number(digit));
    const spelled = (number: number): string => number.toString(26).replaceAll(/\d/g, letter);
    const names = Array.from({ length: 300 }, (_, place) => `Zib${spelled(place)}ak`);
    const many = inventArticles({ post: names.map((name) => `They went to ${name} and fell.`) });
    expect(createStory(many).questions).toHaveLength(40);
    const own = names.slice(0, 60).map((name) => `What fell in ${name}?`);
    expect(createStory(many, [], own).questions).toEqual(own);
  });
});

describe('QuestionBook', () => {
  it('asks nothing before its first use, and nothing twice', () => {
    const asked: string[] = [];
    const book = new QuestionBook(['Who built it?'], buildIndex(articles), (question, article = 'all') => {
      asked.push(`${article}: ${question}`);
      return true;
    });
    expect(asked).toEqual([]);
    expect(book.first(1)).toEqual(['Who built it?']);
    expect(asked).toEqual(['all: Who built it?']);
    expect(book.first(2, 'tide')).toHaveLength(2);
    const once = asked.length;
    expect(once).toBeGreaterThan(2);
    book.first(2, 'tide');
    expect(book.questions.length).toBeGreaterThan(2);
    expect(asked).toHaveLength(once);
    expect(new Set(asked).size).toBe(once);
  });

  it('asks no more than one question with each step, and none later', () => {
    let asked = 0;
    const book = new QuestionBook(['Who built it?', 'Who sank it?'], buildIndex(articles), () => {
      asked += 1;
      return asked !== 2;
    });
    let before = 0;
    for (const _ of book.steps()) {
      expect(asked - before).toBeLessThanOrEqual(1);
      before = asked;
    }
    const once = asked;
    expect(book.questions).toHaveLength(once - 1);
    expect(book.questions).not.toContain('Who sank it?');
    expect(asked).toBe(once);
  });

  it('asks nothing of an article that is not there', () => {
    const asked: (string | undefined)[] = [];
    const book = new QuestionBook(['Who built it?'], buildIndex(articles), (_, article) => {
      asked.push(article);
      return true;
    });
    expect(book.first(2, 'no-such')).toEqual([]);
    expect(asked).not.toContain('no-such');
  });

  it('tries a bounded number of names, however many there are', () => {
    const names = Array.from(
      { length: 300 },
      (_, place) => `They saw Vok${'ab'.repeat(place % 9)}x${place} fall.`,
    );
    let tries = 0;
    const book = new QuestionBook([], buildIndex(inventArticles({ post: names })), () => {
      tries += 1;
      return false;
    });
    expect(book.questions).toEqual([]);
    expect(tries).toBeGreaterThan(10);
    expect(tries).toBeLessThanOrEqual(61);
  });
});
