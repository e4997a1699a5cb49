import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAsk } from '../../src/cli/run-ask.ts';
import { capture } from './capture.ts';

const FERRY = 'test/fixtures/stories/ferry';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ask-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Line {
  readonly id: string;
  readonly question: string;
  readonly status: string;
  readonly snippets: readonly Record<string, unknown>[];
  readonly error?: string;
}

function parsed(out: string): Line[] {
  expect(out).toMatch(/\n$/);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('ask --json', () => {
  it('answers a question on one line, in the shape that is promised', async () => {
    const { status, out, errors } = await capture(runAsk, [
      '--json',
      '--corpus',
      FERRY,
      'When was the Marigold built?',
    ]);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    const [answer, ...more] = parsed(out);
    expect(more).toEqual([]);
    expect(Object.keys(answer ?? {})).toEqual([
      'id',
      'question',
      'status',
      'answer',
      'snippets',
      'missing',
      'readAs',
      'ms',
    ]);
    expect(answer).toMatchObject({
      id: 'q1',
      question: 'When was the Marigold built?',
      status: 'answered',
      missing: [],
      readAs: {},
    });
    for (const snippet of answer?.snippets ?? []) {
      const { text, start, end, paragraphText, highlights } = snippet;
      expect(Object.keys(snippet)).toEqual([
        'article',
        'title',
        'publisher',
        'published',
        'paragraph',
        'start',
        'end',
        'text',
        'highlights',
        'paragraphText',
      ]);
      expect(String(paragraphText).slice(Number(start), Number(end))).toBe(text);
      expect(highlights).toContainEqual([expect.any(Number), expect.any(Number)]);
    }
  });

  it('answers the lines of standard input in order, each under its id', async () => {
    const input = 'Who owns the ferry?\n\n{"id":"mine","question":"?!"}\nqwzx vbnm\n';
    const { status, out } = await capture(runAsk, ['--json', '--corpus', FERRY], { input });
    expect(status).toBe(0);
    expect(parsed(out).map(({ id, question }) => [id, question])).toEqual([
      ['q1', 'Who owns the ferry?'],
      ['mine', '?!'],
      ['q4', 'qwzx vbnm'],
    ]);
    expect(parsed(out)[1]).toMatchObject({ status: 'empty', answer: [], snippets: [] });
  });

  it('goes on after a line that it cannot read, and says so in the end', async () => {
    const input = '{"id":"a"}\n{"id":\nWho owns the ferry?\n';
    const { status, out, errors } = await capture(runAsk, ['--json', '--corpus', FERRY], { input });
    expect(parsed(out)).toMatchObject([
      { id: 'a', error: 'no question; write {"id": "...", "question": "..."}' },
      { id: 'q2', error: expect.stringContaining('no JSON') },
      { id: 'q3', question: 'Who owns the ferry?' },
    ]);
    expect(status).toBe(2);
    expect(errors).toMatch(/^ask: standard input, line 1: no question; .* \(and 1 more like it\)\n$/);
  });

  it('keeps to the article and the number of passages that were asked for', async () => {
    const question = 'the ferry Marigold and the ship Sea Lantern';
    const args = ['--json', '--corpus', FERRY, '--article', 'morning-tide', '--limit', '2', question];
    const [answer] = parsed((await capture(runAsk, args)).out);
    expect(answer?.snippets.map(({ article }) => article)).toEqual(['morning-tide', 'morning-tide']);
  });

  it('says nothing when nothing is asked', async () => {
    expect(await capture(runAsk, ['--json', '--corpus', FERRY], { input: '\n \n' })).toEqual({
      status: 0,
      out: '',
      errors: '',
    });
  });
});

describe('ask for a reader', () => {
  it('shows the question, then the answer with its source', async () => {
    const { status, out } = await capture(runAsk, [
      '--corpus',
      FERRY,
      '--limit',
      '1',
      'When',
      'was',
      'the Marigold built?',
    ]);
    expect(status).toBe(0);
    expect(out).toMatch(/^When was the Marigold built\?\n\n/);
    expect(out).toMatch(
      /\n\[1\] \S.*\n( {4}.*\n)* {4}\S.* — (Harbour Post|Coast Courier|Morning Tide), .* 2023, ¶\d+\n/,
    );
    expect(out).not.toContain('\x1b');
  });

  it('answers each line of standard input', async () => {
    const { out } = await capture(runAsk, ['--corpus', FERRY], { input: 'Who owns the ferry?\n?!\n' });
    expect(out).toMatch(
      /^Who owns the ferry\?\n\n[\s\S]*\n\n\?!\n\nAsk a question, for example: what is “[^”]*”\sabout\?\n\n$/,
    );
  });

  it('lights words on a terminal alone, unless it is told otherwise', async () => {
    const args = ['--corpus', FERRY, 'When was the Marigold built?'];
    const lit = /\x1b\[1;36mMarigold\x1b\[22;39m/;
    expect((await capture(runAsk, args, { terminal: true })).out).toMatch(lit);
    expect((await capture(runAsk, args, { variables: { FORCE_COLOR: '1' } })).out).toMatch(lit);
    expect((await capture(runAsk, args, { terminal: true, variables: { NO_COLOR: '1' } })).out).not.toContain(
      '\x1b',
    );
  });

  it('keeps within the columns of the terminal, and within 88', async () => {
    const lengths = async (columns: number): Promise<number> => {
      const { out } = await capture(runAsk, ['--corpus', FERRY, 'the ferry Marigold'], { columns });
      return Math.max(...out.split('\n').map((line) => line.length));
    };
    expect(await lengths(50)).toBeLessThanOrEqual(50);
    expect(await lengths(300)).toBeLessThanOrEqual(88);
    expect(await lengths(300)).toBeGreaterThan(80);
  });

  it('never lets a question steer the terminal', async () => {
    const question = 'Marigold \x1b]0;title\x07 \x9b31m \u202egnp';
    for (const json of [[], ['--json']]) {
      const { out } = await capture(runAsk, ['--corpus', FERRY, ...json, question]);
      expect(out).toContain('Marigold');
      expect(out).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
    }
  });
});

describe('ask, misused', () => {
  it('says in one line that a folder is not there', async () => {
    const missing = join(folder, 'nowhere');
    const { status, out, errors } = await capture(runAsk, ['--corpus', missing, 'who?']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(errors).toMatch(/^ask: There is no folder ".*nowhere"\. .*\n$/);
  });

  it('does not let what was typed steer the terminal', async () => {
    const { errors } = await capture(runAsk, ['--limit', '\x1b[2J']);
    expect(errors).toBe('ask: --limit "�[2J" is no whole number from 1 to 20\n');
  });

  it('names the variable when that named the folder', async () => {
    const variables = { CORPUS_DIR: join(folder, 'nowhere') };
    expect((await capture(runAsk, ['who?'], { variables })).errors).toMatch(
      /^ask: CORPUS_DIR: There is no folder/,
    );
  });

  it('lists the faults of a corpus after the line', async () => {
    await writeFile(join(folder, 'untitled.md'), '---\npublisher: A\n---\n\nText.\n');
    await writeFile(join(folder, 'empty.md'), '---\ntitle: A\n---\n');
    const { status, errors } = await capture(runAsk, ['--corpus', folder, 'who?']);
    expect(status).toBe(2);
    expect(errors).toMatch(/^ask: The articles in .*\n {2}.*empty\.md.*\n {2}.*untitled\.md.*\n$/);
  });

  it('names the articles there are', async () => {
    const { status, errors } = await capture(runAsk, ['--corpus', FERRY, '--article', 'harbor-post', 'who?']);
    expect(status).toBe(2);
    expect(errors).toBe(
      'ask: --article "harbor-post" is not among the articles; did you mean harbour-post? There are: coast-courier, harbour-post, morning-tide\n',
    );
  });

  it('finds a typed folder from where the user stood when npm was started', async () => {
    const story = join(folder, 'story');
    await mkdir(story);
    await writeFile(
      join(story, 'one.md'),
      '---\ntitle: The heron returns\n---\n\nA heron nests in Tallow Park.\n',
    );
    const args = ['--corpus', 'story', '--json', 'Where does the heron nest?'];
    const variables = { INIT_CWD: folder, npm_lifecycle_event: 'ask' };
    expect(parsed((await capture(runAsk, args, { variables })).out)[0]?.snippets).toMatchObject([
      { article: 'one' },
    ]);
    expect((await capture(runAsk, args)).status).toBe(2);
  });

  it('explains itself', async () => {
    expect(await capture(runAsk, ['--help'])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^Usage: npm run ask/),
      errors: '',
    });
  });
});
