import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareChecks } from '../../../src/eval/checks/prepare-checks.ts';

let folder: string;
const quoted = { kind: 'quotation', text: '{{alma/1/1-4}}', finding: 'verbatim' };
const messages = [
  { id: 'a', text: 'lol', split: 'dev', parts: [] },
  { id: 'b', text: '“{{alma/1/1-4}}”', split: 'test', parts: [quoted] },
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checks-'));
  await writeFile(join(folder, 'alma.md'), '---\ntitle: The Alma\n---\n\nThe Alma sails daily from Lund.\n');
  await writeFile(join(folder, 'm.jsonl'), messages.map((message) => JSON.stringify(message)).join('\n'));
});

afterAll(() => rm(folder, { recursive: true }));

async function evaluated(file: string, ...args: string[]): Promise<string> {
  return (await prepareChecks(['--corpus', folder, '--checks', join(folder, file), ...args]))();
}

test('holds the messages of a file against the articles of a folder', async () => {
  const [numbers] = JSON.parse(await evaluated('m.jsonl', '--json'));
  expect(numbers).toMatchObject({ messages: 2, paragraphs: 1, quotation: { right: { part: 1, of: 1 } } });
});

test('keeps only the messages of the split', async () => {
  expect(JSON.parse(await evaluated('m.jsonl', '--json', '--split', 'dev'))).toMatchObject([{ messages: 1 }]);
});

test('lists what failed before the numbers, where that is asked for', async () => {
  const wrong = { ...messages[1], parts: [{ ...quoted, finding: 'absent' }] };
  await writeFile(join(folder, 'wrong.jsonl'), JSON.stringify(wrong));
  expect(await evaluated('wrong.jsonl', '--failures')).toMatch(
    /^b “The Alma sails daily”\n {2}expected quotation “The Alma sails daily” absent, got quotation[\s\S]*\n\nchecks-/,
  );
  expect(await evaluated('wrong.jsonl')).toMatch(/^checks-/);
});

test('names a file that is not there, and a split without messages', async () => {
  await expect(evaluated('none.jsonl')).rejects.toThrow(/^cannot read .*none\.jsonl/);
  await writeFile(join(folder, 'dev.jsonl'), JSON.stringify(messages[0]));
  await expect(evaluated('dev.jsonl', '--split', 'test')).rejects.toThrow('no message says "split": "test"');
});

test('explains itself', async () => {
  expect((await prepareChecks(['--help']))()).toMatch(/^Usage: npm run eval -- check/);
});
