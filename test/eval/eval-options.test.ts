import { expect, test } from 'vitest';
import { readEvalOptions } from '../../src/eval/eval-options.ts';

test('evaluates the project unless told otherwise', () => {
  expect(readEvalOptions([])).toEqual({
    source: { kind: 'project' },
    split: undefined,
    failures: false,
    json: false,
    help: false,
  });
});

test('takes a corpus with its questions, or a SQuAD file', () => {
  const own = readEvalOptions(['--corpus', 'ferries', '--questions=q.jsonl', '--split', 'dev']);
  expect(own).toMatchObject({
    source: { kind: 'own', corpus: 'ferries', questions: 'q.jsonl' },
    split: 'dev',
  });
  expect(readEvalOptions(['--squad', 's.json']).source).toEqual({ kind: 'squad', file: 's.json' });
});

test.each([
  [['--corpus', 'ferries'], '--corpus and --questions go together'],
  [['--questions', 'q.jsonl'], '--corpus and --questions go together'],
  [['--squad', 's.json', '--corpus', 'ferries'], '--squad brings its own'],
  [['--split', 'train'], '--split is dev or test, not train'],
  [['--color'], "Unknown option '--color'"],
  [['ferries'], "Unexpected argument 'ferries'"],
])('refuses %j', (args, message) => {
  expect(() => readEvalOptions(args)).toThrow(message);
});
