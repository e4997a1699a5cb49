import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLibrary, type Library } from '../../src/corpus/library.ts';
import { type CorpusWatch, watchCorpus } from '../../src/running/corpus-watch.ts';
import { folderPrint } from '../../src/running/folder-print.ts';
import { capturedLog } from './captured-log.ts';

/** Longer than any test: what it notices, it notices by an event. */
const NEVER = 600_000;

let root: string;
let folder: string;
let library: Library;
let watch: CorpusWatch | undefined;
let log: ReturnType<typeof capturedLog>;
let reloads: number;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'watch-'));
  folder = join(root, 'corpus');
  await mkdir(folder);
  await writeArticle('ferry', 'The ferry leaves at nine.');
  library = await createLibrary(folder);
  log = capturedLog();
  reloads = 0;
});

afterEach(async () => {
  await watch?.close();
  watch = undefined;
  await rm(root, { recursive: true });
});

function writeArticle(id: string, text: string, directory = folder): Promise<void> {
  return writeFile(join(directory, `${id}.md`), `---\ntitle: The ${id}\n---\n\n${text}\n`);
}

async function startWatch(options: { every?: number; loaded?: string; reload?: () => Promise<void> } = {}) {
  watch = await watchCorpus({ directory: folder, reload, log, settle: 20, every: NEVER, ...options });
}

async function reload(): Promise<void> {
  reloads += 1;
  await library.reload();
}

/** Longer than it takes to see what no event told of, on a machine that is busy. In ms. */
const PATIENCE = 30_000;
const texts = (): string[] =>
  library.current.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
const shows = (...expected: string[]) => vi.waitUntil(() => texts().join() === expected.join(), PATIENCE);
const logs = (level: string, count = 1) =>
  vi.waitUntil(() => log.lines.filter((line) => line.level === level).length >= count, PATIENCE);

it('loads an article that was written, added, renamed or removed', async () => {
  await startWatch();
  await writeArticle('ferry', 'The ferry leaves at ten.');
  await shows('The ferry leaves at ten.');
  await writeArticle('clinic', 'The clinic is closed.');
  await shows('The clinic is closed.', 'The ferry leaves at ten.');
  await rename(join(folder, 'clinic.md'), join(folder, 'hospital.md'));
  await vi.waitUntil(() => library.current.articles.some(({ id }) => id === 'hospital'), PATIENCE);
  await rm(join(folder, 'ferry.md'));
  await shows('The clinic is closed.');
});

it('loads what an editor saves by renaming', async () => {
  await startWatch();
  await writeArticle('ferry', 'The ferry leaves at ten.', root);
  await rename(join(root, 'ferry.md'), join(folder, 'ferry.md'));
  await shows('The ferry leaves at ten.');
  await writeArticle('ferry', 'The ferry leaves at noon.', root);
  await rename(join(root, 'ferry.md'), join(folder, 'ferry.md'));
  await shows('The ferry leaves at noon.');
});

it('loads synonyms and questions that were changed', async () => {
  await startWatch();
  await writeFile(join(folder, 'questions.txt'), 'When does the ferry leave?\n');
  await vi.waitUntil(() => library.current.questions.length === 1, PATIENCE);
  await writeFile(join(folder, 'synonyms.txt'), 'ferry, boat\n');
  await vi.waitUntil(() => library.current.synonyms.length > 0, PATIENCE);
});

it('follows a link that is turned to another folder, and what is written there later', async () => {
  const [old, fresh] = [join(root, 'v1'), join(root, 'v2')];
  await rename(folder, old);
  await symlink(old, folder);
  await startWatch();
  await mkdir(fresh);
  await writeArticle('ferry', 'The ferry leaves at ten.', fresh);
  await symlink(fresh, join(root, 'next'));
  await rename(join(root, 'next'), folder);
  // Turning the link makes no event, so that one is made here: the next look would come only in ten minutes.
  await writeArticle('ferry', 'Nobody reads this.', old);
  await shows('The ferry leaves at ten.');
  await writeArticle('hospital', 'The hospital is open.', fresh);
  await shows('The ferry leaves at ten.', 'The hospital is open.');
});

it('notices now and then what no event tells of', async () => {
  const old = join(root, 'v1');
  await rename(folder, old);
  await symlink(old, folder);
  await startWatch({ every: 20 });
  await mkdir(join(root, 'v2'));
  await writeArticle('clinic', 'The clinic is closed.', join(root, 'v2'));
  await symlink(join(root, 'v2'), join(root, 'next'));
  await rename(join(root, 'next'), folder);
  await shows('The clinic is closed.');
});

it('survives the folder being away for a while', async () => {
  await startWatch({ every: 50 });
  await rename(folder, join(root, 'away'));
  await logs('error');
  expect(log.lines.at(-1)?.fields.problem).toContain('There is no folder');
  expect(texts()).toEqual(['The ferry leaves at nine.']);
  await writeArticle('ferry', 'The ferry leaves at ten.', join(root, 'away'));
  await rename(join(root, 'away'), folder);
  await shows('The ferry leaves at ten.');
});

it('keeps what was loaded when a file has a mistake, and says where it is', async () => {
  await startWatch();
  const file = join(folder, 'clinic.md');
  await writeFile(file, '---\ntitle: The clinic\nauther: Nobody\n---\n\nThe clinic is closed.\n');
  await logs('error');
  expect(texts()).toEqual(['The ferry leaves at nine.']);
  expect(log.lines).toEqual([
    {
      level: 'error',
      fields: { file, line: 3, problem: expect.stringContaining('auther') },
      message: 'the changed articles cannot be used; those loaded before stay',
    },
  ]);
  await writeArticle('clinic', 'The clinic is closed.');
  await shows('The clinic is closed.', 'The ferry leaves at nine.');
});

it('logs a fault that is not the articles’ and goes on', async () => {
  let fails = true;
  await startWatch({
    reload: async () => {
      if (fails) throw new Error('out of memory');
      await reload();
    },
  });
  await writeArticle('ferry', 'The ferry leaves at ten.');
  await logs('error');
  fails = false;
  await writeArticle('ferry', 'The ferry leaves at noon.');
  await shows('The ferry leaves at noon.');
});

it('reloads one at a time and never misses the last change', async () => {
  let atOnce = 0;
  let most = 0;
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await startWatch({
    reload: async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await reload();
      if (reloads === 1) await held;
      atOnce -= 1;
    },
  });
  await writeArticle('ferry', 'The ferry leaves at ten.');
  await vi.waitUntil(() => reloads === 1, PATIENCE);
  // When another watch has loaded the last change, the event of it has come here too.
  const other = await createLibrary(folder);
  const witness = await watchCorpus({
    directory: folder,
    reload: () => other.reload().then(() => {}),
    log,
    settle: 100,
    every: NEVER,
  });
  await writeArticle('ferry', 'The ferry leaves at noon.');
  await vi.waitUntil(() => other.current.articles[0]?.paragraphs[0]?.text.includes('noon'), PATIENCE);
  await witness.close();
  release();
  await shows('The ferry leaves at noon.');
  expect(most).toBe(1);
});

it('loads what changed between the first loading and the start of the watch', async () => {
  const loaded = await folderPrint(folder);
  await writeArticle('ferry', 'The ferry leaves at ten.');
  await startWatch({ loaded });
  await shows('The ferry leaves at ten.');
});

it('loads nothing after it was closed', async () => {
  await startWatch({ every: 10 });
  await watch?.close();
  await writeArticle('ferry', 'The ferry leaves at ten.');
  const other = await watchCorpus({ directory: folder, reload: () => library.reload().then(() => {}), log });
  await other.close();
  expect(reloads).toBe(0);
});

it('tries again what failed for another reason than the articles', async () => {
  let failures = 1;
  await startWatch({
    every: 30,
    async reload() {
      failures -= 1;
      if (failures >= 0) throw new Error('EMFILE: too many open files');
      await reload();
    },
  });
  await writeArticle('ferry', 'The ferry leaves at ten.');
  await shows('The ferry leaves at ten.');
});
