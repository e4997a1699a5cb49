import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { runImport } from '../../src/import/run-import.ts';

const FIXTURES = 'test/fixtures/import';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Run {
  readonly status: number;
  readonly out: string;
  readonly errors: readonly string[];
}

async function run(...args: string[]): Promise<Run> {
  const out: string[] = [];
  const errors: string[] = [];
  const status = await runImport(args, folder, {
    print: (text) => out.push(text),
    complain: (line) => errors.push(line),
  });
  return { status, out: out.join('\n'), errors };
}

describe('the import command', () => {
  it('writes articles that load', async () => {
    const { status, errors } = await run(
      `${FIXTURES}/tide-mill.txt`,
      `${FIXTURES}/ferry.html`,
      `${FIXTURES}/bell-tower.md`,
    );
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    const { articles } = await loadCorpus(folder);
    expect(articles.map(({ id, paragraphs }) => [id, paragraphs.length])).toEqual([
      ['bell-tower', 5],
      ['ferry', 5],
      ['tide-mill', 6],
    ]);
  });

  it('tells what it found, kept and dropped, and why', async () => {
    const { out } = await run(`${FIXTURES}/tide-mill.txt`);
    expect(out).toContain('tide-mill.md (from test/fixtures/import/tide-mill.txt)\n');
    expect(out).toContain('  title      Fearing the Spring Floods, Brinehaven Moves Its Tide Mill Inland\n');
    expect(out).toContain('  published  (not stated)\n');
    expect(out).toContain('  kept 6 paragraphs:\n     1  The small port of Brinehaven will take');
    expect(out).toContain('  dropped 7 (--keep-all keeps them):\n     -  image credit: The wheel');
    expect(out).toContain(
      '  note: No publication date with a year is stated; give it with --published YYYY-03-09',
    );
  });

  it('writes where and what it is told', async () => {
    const { status } = await run(
      `${FIXTURES}/salt-prices.txt`,
      '--to',
      join(folder, 'a', 'b'),
      '--id',
      'salt',
      '--publisher',
      'Salt, Daily: news',
      '--keep-all',
    );
    expect(status).toBe(0);
    const { articles } = await loadCorpus(join(folder, 'a', 'b'));
    expect(articles).toMatchObject([{ id: 'salt', publisher: 'Salt, Daily: news' }]);
    expect(articles[0]?.paragraphs.at(-1)?.text).toBe('Other reports by SaltDaily');
  });

  it('does not overwrite an article unless it is forced to', async () => {
    const written = join(folder, 'salt-prices.md');
    await writeFile(written, 'mine');
    const refused = await run(`${FIXTURES}/salt-prices.txt`);
    expect(refused.status).toBe(2);
    expect(refused.errors).toEqual([
      expect.stringMatching(/salt-prices\.md is there already; --force replaces it/),
    ]);
    expect(await readFile(written, 'utf8')).toBe('mine');
    expect((await run(`${FIXTURES}/salt-prices.txt`, '--force')).status).toBe(0);
    expect(await readFile(written, 'utf8')).toMatch(/^---\ntitle: Brinehaven council/);
  });

  it('does not write an article beside one whose name differs in case alone', async () => {
    await writeFile(join(folder, 'Salt-Prices.md'), 'mine');
    const { errors } = await run(`${FIXTURES}/salt-prices.txt`, '--force');
    expect(errors).toEqual([
      expect.stringMatching(/Salt-Prices\.md is in .* already and differs in case alone/),
    ]);
  });

  it('does not let one file of a run replace another', async () => {
    const other = join(folder, 'salt-prices.txt');
    await writeFile(other, 'Salt\n\nSalt is dear.');
    const { errors } = await run(`${FIXTURES}/salt-prices.txt`, other, '--force');
    expect(errors).toEqual([
      expect.stringMatching(/its id is the same as that of .*; import it by itself, with --id/),
    ]);
  });

  it('leaves no draft behind when writing fails', async () => {
    await mkdir(join(folder, 'salt-prices.md'));
    const { status, errors } = await run(`${FIXTURES}/salt-prices.txt`, '--force');
    expect({ status, lines: errors.length }).toEqual({ status: 2, lines: 1 });
    expect(await readdir(folder)).toEqual(['salt-prices.md']);
  });

  it('says so when the folder to write to is a file', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const { status, errors } = await run(`${FIXTURES}/salt-prices.txt`, '--to', file);
    expect({ status, lines: errors.length }).toEqual({ status: 2, lines: 1 });
  });

  it('imports what it can when one file of several is no use', async () => {
    const { status, errors } = await run('nowhere.txt', folder, `${FIXTURES}/salt-prices.txt`);
    expect(status).toBe(2);
    expect(errors).toEqual([
      'import: nowhere.txt: there is no such file; check the name',
      `import: ${folder}: it is not a file; name the saved article itself`,
    ]);
    expect(await readdir(folder)).toEqual(['salt-prices.md']);
  });

  it.each([
    [[], 'import: no file was named: npm run import -- FILE... [--to DIR]'],
    [['a.txt', '--colour'], "import: Unknown option '--colour'; --help lists the options"],
    [['a.txt', '--title'], /^import: Option '--title <value>' argument missing; --help lists the options$/],
    [
      ['a.txt', 'b.txt', '--title', 'A'],
      'import: --title belongs to one article; import one file at a time with it',
    ],
    [['a.txt', '--published', 'May 9'], 'import: --published "May 9" is not a day; write it as 2024-05-31'],
  ])('answers misuse with one line: %j', async (args, line) => {
    const { status, out, errors } = await run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(errors).toEqual([typeof line === 'string' ? line : expect.stringMatching(line)]);
  });

  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^Usage: npm run import/),
    });
  });
});
