import { expect, test } from 'vitest';
import { checkGold, parseQuestions } from '../../src/eval/question-set.ts';
import { articleOf } from './ferry-story.ts';

const row = {
  id: 'q1',
  question: 'Where does the ferry winter?',
  type: 'where',
  status: 'answered',
  gold: [['ferry', 2]],
  shown: ['old (dock|pier)'],
  values: [['Lund', 'Lunden'], 'Holm'],
};

function lines(...rows: object[]): string {
  return rows.map((value) => JSON.stringify(value)).join('\n');
}

test('reads a question with its gold paragraphs and patterns, in any case', () => {
  const [question] = parseQuestions(`\uFEFF# winter\r\n\r\n${lines(row)}\r\n`, 'q.jsonl');
  expect(question).toMatchObject({ id: 'q1', gold: [{ article: 'ferry', paragraph: 2 }], tags: [] });
  expect(question?.shown[0]?.test('in the Old Pier')).toBe(true);
  expect(question?.values.map((patterns) => patterns.map(String))).toEqual([
    ['/Lund/i', '/Lunden/i'],
    ['/Holm/i'],
  ]);
});

test('needs no gold for a question to abstain from', () => {
  const abstain = { id: 'n1', question: 'Who won the cup?', type: 'who', status: 'abstain', tags: ['world'] };
  expect(parseQuestions(lines(abstain), 'q.jsonl')).toMatchObject([{ gold: [], shown: [], tags: ['world'] }]);
});

test.each([
  ['what is not JSON', '{"id":', /^q\.jsonl:1: not JSON/],
  ['what is no object', '[1]', /:1: must be a JSON object/],
  ['a question without text', lines({ ...row, question: ' ' }), /:1: "question" must be a text/],
  ['another status', lines({ ...row, status: 'maybe' }), /:1: "status" must be "answered" or "abstain"/],
  ['another split', lines({ ...row, split: 'train' }), /:1: "split" must be/],
  ['an answer without gold', lines({ ...row, gold: [] }), /:1: "gold" must name a paragraph/],
  ['a paragraph that is none', lines({ ...row, gold: [['ferry', 0]] }), /:1: "gold" must list pairs/],
  [
    'a pattern that is none',
    lines({ ...row, shown: ['('] }),
    /:1: "shown" holds \/\(\/, which is no regular/,
  ],
  ['the same id twice', lines(row, row), /:2: id q1 is taken by line 1/],
  ['an empty file', '\n', /^q\.jsonl holds no question/],
])('refuses %s and says where', (_, text, message) => {
  expect(() => parseQuestions(text, 'q.jsonl')).toThrow(message);
});

test('refuses a gold paragraph that the corpus does not hold', () => {
  const articles = [articleOf('ferry', ['The ferry sails at nine.'])];
  const questions = parseQuestions(lines(row), 'q.jsonl');
  expect(() => checkGold(questions, articles, 'q.jsonl')).toThrow(
    'q.jsonl: question q1 names paragraph 2 of ferry, which has 1',
  );
  expect(() => checkGold(questions, [], 'q.jsonl')).toThrow(
    'names article ferry, which is not in the corpus',
  );
});
