import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/corpus-error.ts';
import { loadCorpus } from '../../src/corpus/load.ts';

const MILL = '---\ntitle: Mill\n---\nThe mill moves.\n';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

/** The message of the error that loading ends in, the folder written as DIR. */
async function failure(directory = folder): Promise<string> {
  const error: unknown = await loadCorpus(directory).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CorpusError);
  return error instanceof Error ? error.message.replaceAll(folder, 'DIR') : '';
}

describe('loadCorpus', () => {
  it('reads the articles by name, and the synonyms and questions beside them', async () => {
    await put({
      'wheel.md': MILL,
      'gears.md': MILL,
      'synonyms.txt': 'a, b',
      'questions.txt': 'Why?\n',
      'notes.txt': 'x',
      '.draft.md': 'x',
    });
    const { articles, synonyms, questions } = await loadCorpus(folder);
    expect(articles.map(({ id }) => id)).toEqual(['gears', 'wheel']);
    expect(articles[1]?.paragraphs).toEqual([{ article: 'wheel', number: 1, text: 'The mill moves.' }]);
    expect(synonyms).toEqual([{ from: ['a', 'b'], to: ['a', 'b'] }]);
    expect(questions).toEqual(['Why?']);
  });

  it('needs no synonyms and no questions', async () => {
    await put({ 'wheel.md': MILL });
    expect(await loadCorpus(folder)).toMatchObject({ synonyms: [], questions: [] });
  });

  it('fails as a whole, and names every faulty file with its line', async () => {
    await put({
      'a.md': 'no front matter',
      'b.md': MILL,
      'c.md': '---\ntitle: C\npublishd: x\n---\n',
      'd.md': new Uint8Array([0x2d, 0xff, 0xfe]),
      'e.md': new Uint8Array(2 * 1024 * 1024 + 1),
      'questions.txt': 'Why?\nWhy?',
      'synonyms.txt': 'one',
    });
    await mkdir(join(folder, 'f.md'));
    expect((await failure()).split('\n')).toEqual([
      'The articles in "DIR" cannot be used, and none was loaded:',
      expect.stringMatching(/^ {2}DIR.a\.md:1: no front matter; /),
      expect.stringMatching(/^ {2}DIR.c\.md:3: unknown key "publishd"; did you mean "published"\?$/),
      expect.stringMatching(/^ {2}DIR.c\.md: no paragraph; /),
      expect.stringMatching(/^ {2}DIR.d\.md: not UTF-8; save it with the encoding UTF-8$/),
      expect.stringMatching(/^ {2}DIR.e\.md: larger than 2 MiB; /),
      expect.stringMatching(/^ {2}DIR.f\.md: not a file; /),
      expect.stringMatching(/^ {2}DIR.questions\.txt:2: not a question to offer: it stands in line 1 too; /),
      expect.stringMatching(/^ {2}DIR.synonyms\.txt:1: not a synonym rule: /),
    ]);
  });

  it('tells how to mend a questions file that is too large', async () => {
    await put({ 'wheel.md': MILL, 'questions.txt': new Uint8Array(2 * 1024 * 1024 + 1) });
    expect(await failure()).toMatch(/questions\.txt: larger than 2 MiB; shorten it$/);
  });

  it('refuses ids that differ in case alone', async () => {
    await put({ 'Wheel.md': MILL, 'wheel.MD': MILL });
    expect(await failure()).toMatch(
      /wheel\.MD: its name differs from Wheel\.md in case alone; rename one of the two/,
    );
  });

  it('says how to fill a folder that holds no article', async () => {
    await put({ 'synonyms.txt': 'a, b', 'questions.txt': 'Why?' });
    expect(await failure()).toBe(
      'The folder "DIR" holds no article (*.md). Import one: npm run import -- FILE --to DIR',
    );
  });

  it('says what to do about a folder that is none', async () => {
    await put({ 'wheel.md': MILL });
    expect(await failure(join(folder, 'nowhere'))).toMatch(
      /^There is no folder ".*nowhere"\. .* npm run import -- FILE --to /,
    );
    expect(await failure(join(folder, 'wheel.md'))).toMatch(/is a file\. Name the folder that holds it\.$/);
  });
});
