import { expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createStory } from '../../src/story.ts';

const { articles, synonyms, questions } = await loadCorpus('corpus');
const story = createStory(articles, synonyms, questions);

it('ships at least a dozen questions', () => {
  expect(questions.length).toBeGreaterThanOrEqual(12);
});

it.each(questions)('answers the question that ships: %s', (question) => {
  expect(story.ask(question).status).toBe('answered');
});

it('gives a direct answer to each example: a place, countries and a date', () => {
  expect(story.examples).toEqual(questions.slice(0, 3));
  const kinds = story.examples.map((example) => story.ask(example).values[0]?.kind);
  expect(kinds).toEqual(['place', 'country', 'date']);
});
