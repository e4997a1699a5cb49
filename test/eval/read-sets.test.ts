import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEvalOptions } from '../../src/eval/eval-options.ts';
import type { EvaluationSet } from '../../src/eval/evaluation.ts';
import { readSets } from '../../src/eval/read-sets.ts';

let folder: string;
const row = { question: 'Where does it winter?', type: 'where', status: 'answered', gold: [['ferry', 1]] };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sets-'));
  const questions = [
    { ...row, id: 'a', split: 'dev' },
    { ...row, id: 'b', split: 'test' },
    { ...row, id: 'c' },
  ];
  await writeFile(
    join(folder, 'ferry.md'),
    '---\ntitle: The ferry\ntext: article\n---\n\nIt winters in the old dock.\n',
  );
  await writeFile(join(folder, 'q.jsonl'), questions.map((question) => JSON.stringify(question)).join('\n'));
  await writeFile(join(folder, 'far.jsonl'), JSON.stringify({ ...row, id: 'a', gold: [['ferry', 9]] }));
});

afterAll(() => rm(folder, { recursive: true }));

function read(file: string, ...args: string[]): Promise<EvaluationSet[]> {
  return readSets(readEvalOptions(['--corpus', folder, '--questions', join(folder, file), ...args]));
}

test('reads a corpus with its questions', async () => {
  const sets = await read('q.jsonl');
  expect(sets.map(({ articles, questions }) => [articles[0]?.title, questions.length])).toEqual([
    ['The ferry', 3],
  ]);
});

test('keeps only the questions of the split', async () => {
  const [set] = await read('q.jsonl', '--split', 'test');
  expect(set?.questions.map(({ id }) => id)).toEqual(['b']);
});

test('names a file that is not there, a split without questions, a paragraph that the corpus lacks', async () => {
  await expect(read('none.jsonl')).rejects.toThrow(/^cannot read .*none\.jsonl/);
  await writeFile(join(folder, 'dev.jsonl'), JSON.stringify({ ...row, id: 'a', split: 'dev' }));
  await expect(read('dev.jsonl', '--split', 'test')).rejects.toThrow('no question says "split": "test"');
  await expect(read('far.jsonl')).rejects.toThrow('names paragraph 9 of ferry, which has 1');
});
