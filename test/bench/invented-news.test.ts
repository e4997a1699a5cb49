import { expect, test } from 'vitest';
import { countParagraphs } from './collection.ts';
import { inventNews } from './invented-news.ts';

test('is the same for the same seed, and other for another', () => {
  expect(inventNews(50, 20, 3)).toEqual(inventNews(50, 20, 3));
  expect(inventNews(50, 20, 4)).not.toEqual(inventNews(50, 20, 3));
});

test('holds as many paragraphs as asked for, numbered from 1 in each article', () => {
  const news = inventNews(137, 10, 1);
  expect(countParagraphs(news)).toBe(137);
  for (const { paragraphs } of news.articles) {
    expect(paragraphs.map(({ number }) => number)).toEqual(paragraphs.map((_, index) => index + 1));
  }
});

test('begins a larger collection with the articles of a smaller one', () => {
  const small = inventNews(60, 10, 1).articles.slice(0, -1);
  expect(inventNews(200, 10, 1).articles.slice(0, small.length)).toEqual(small);
});

test('asks about every paragraph when it may, and once about each', () => {
  const asked = inventNews(80, 500, 1).questions.map(
    ({ gold }) => `${gold[0]?.article} ${gold[0]?.paragraph}`,
  );
  expect(new Set(asked).size).toBe(80);
  expect(asked).toHaveLength(80);
});

test('asks no question twice, each about a paragraph that shares a word with it', () => {
  const { articles, questions } = inventNews(300, 100, 1);
  expect(new Set(questions.map(({ question }) => question)).size).toBe(100);
  const words = (text: string): string[] => text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const strangers = questions.filter(({ question, gold }) => {
    const article = articles.find(({ id }) => id === gold[0]?.article);
    const text = article?.paragraphs[(gold[0]?.paragraph ?? 0) - 1]?.text ?? '';
    return !words(question).some((word) => word !== 'what' && text.toLowerCase().includes(word));
  });
  // A question that puts both of its words in other words shares none: people ask such questions too.
  expect(strangers.length).toBeLessThan(10);
});
