import { expect, test } from 'vitest';
import { readSquad } from '../../src/eval/squad.ts';

const file = {
  data: [
    {
      title: 'Old_Ferries',
      paragraphs: [
        { context: 'The Alma sails  at nine.', qas: [] },
        {
          context: 'A ticket is $4 (a child: $2).',
          qas: [
            { id: 'a', question: 'What is a ticket?', answers: [{ text: '$4' }, { text: '$4' }] },
            { id: 'b', question: 'Who sells it?', answers: [], is_impossible: true },
          ],
        },
      ],
    },
    { paragraphs: [{ context: 'Another.', qas: [] }] },
  ],
};

test('makes an article of each title and numbers its paragraphs', () => {
  const { articles } = readSquad(JSON.stringify(file), 'f.json');
  expect(articles.map(({ id, title }) => [id, title])).toEqual([
    ['1-old-ferries', 'Old Ferries'],
    ['2-article-2', 'Article 2'],
  ]);
  expect(articles[0]?.paragraphs[0]).toEqual({
    article: '1-old-ferries',
    number: 1,
    text: 'The Alma sails at nine.',
  });
});

test("expects a question's own paragraph, and its answer to the letter", () => {
  const [question] = readSquad(JSON.stringify(file), 'f.json').questions;
  expect(question).toMatchObject({
    id: 'a',
    status: 'answered',
    gold: [{ article: '1-old-ferries', paragraph: 2 }],
  });
  expect(question?.shown).toHaveLength(1);
  expect(question?.shown[0]?.test('A ticket is $4.')).toBe(true);
  expect(question?.shown[0]?.test('A ticket is 4.')).toBe(false);
});

test('expects no answer to an impossible question', () => {
  const { questions } = readSquad(JSON.stringify(file), 'f.json');
  expect(questions[1]).toMatchObject({ id: 'b', status: 'abstain', gold: [], shown: [], tags: ['close'] });
});

test.each(['{', '[]', 'null', '{"data":[]}', '{"data":[{"paragraphs":[{"qas":[]}]}]}', '{"data":[null]}'])(
  'refuses %s',
  (text) => {
    expect(() => readSquad(text, 'f.json')).toThrow(/^f\.json .*SQuAD/);
  },
);
