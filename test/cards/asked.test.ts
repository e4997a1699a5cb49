import { expect, it } from 'vitest';
import { type Asked, askStory, hashOfAnswer } from '../../src/cards/asked.ts';
import { inventStory } from '../invented-story.ts';

const story = inventStory({ news: ['Norway banned the toy.', 'The mill is old.'] });
const asked = askStory(story, 'Which country banned the toy?');

it('tells answers apart by all that is shown of them', () => {
  const { answer } = asked;
  if (answer.status !== 'answered') throw new Error('the story answers this');
  const [value] = answer.values;
  if (value === undefined) throw new Error('the answer has a value');
  const [article] = story.articles;
  const others: Asked[] = [
    { ...asked, question: 'which country banned the toy?' },
    { ...asked, article },
    { ...asked, answer: { ...answer, status: 'related', values: [] } },
    { ...asked, answer: { ...answer, values: [] } },
    { ...asked, answer: { ...answer, values: [{ ...value, text: 'Spain' }] } },
    { ...asked, answer: { ...answer, snippets: [{ ...answer.snippets[0], end: 6 }] } },
  ];
  const hashes = [asked, ...others].map(hashOfAnswer);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(hashOfAnswer(askStory(story, asked.question))).toBe(hashes[0]);
});

it('has no further pages where nothing is found or all is on the first', () => {
  expect(askStory(story, 'Mongolia').later).toEqual([]);
  expect(askStory(story, 'mill').later).toEqual([]);
});
