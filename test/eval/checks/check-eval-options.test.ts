import { expect, test } from 'vitest';
import { readCheckEvalOptions } from '../../../src/eval/checks/check-eval-options.ts';

test('evaluates the project unless told otherwise', () => {
  expect(readCheckEvalOptions([])).toEqual({
    own: undefined,
    split: undefined,
    failures: false,
    json: false,
    help: false,
  });
});

test('takes a corpus with its messages', () => {
  expect(readCheckEvalOptions(['--corpus', 'ferries', '--checks=m.jsonl', '--split', 'dev'])).toMatchObject({
    own: { corpus: 'ferries', checks: 'm.jsonl' },
    split: 'dev',
  });
});

test.each([
  [['--corpus', 'ferries'], '--corpus and --checks go together'],
  [['--checks', 'm.jsonl'], '--corpus and --checks go together'],
  [['--split', 'train'], '--split is dev or test, not train'],
  [['--questions', 'q.jsonl'], "Unknown option '--questions'"],
])('refuses %j', (args, message) => {
  expect(() => readCheckEvalOptions(args)).toThrow(message);
});
