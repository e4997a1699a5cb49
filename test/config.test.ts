import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configFrom, readEnvFile } from '../src/config.ts';

describe('the configuration', () => {
  it('takes the folder of articles from CORPUS_DIR', () => {
    expect(configFrom({ CORPUS_DIR: ' stories/ferry ' }).corpusDir).toBe('stories/ferry');
  });

  it('counts a blank variable as one that is not set', () => {
    expect(configFrom({ CORPUS_DIR: ' ', NO_COLOR: '' })).toEqual(configFrom({}));
  });

  it.each([
    [{}, undefined],
    [{ NO_COLOR: '1' }, false],
    [{ TERM: 'dumb' }, false],
    [{ FORCE_COLOR: '' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('reads from %j whether colours are wanted: %s', (variables, wanted) => {
    expect(configFrom(variables).colour).toBe(wanted);
  });

  it('knows where the user stands only when npm itself started this command', () => {
    expect(configFrom({ INIT_CWD: '/here', npm_lifecycle_event: 'ask' }).startedFrom).toBe('/here');
    expect(configFrom({ INIT_CWD: '/here', npm_lifecycle_event: 'test' }).startedFrom).toBeUndefined();
    expect(configFrom({ INIT_CWD: '/here' }).startedFrom).toBeUndefined();
  });
});

describe('the file of variables', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'config-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('may be missing', async () => {
    expect(await readEnvFile(join(folder, '.env'))).toEqual({});
  });

  it('is read without a change to the environment', async () => {
    const file = join(folder, '.env');
    await writeFile(file, '# where\nFOOTNOTE_TEST_DIR="my stories" # here\n');
    expect(await readEnvFile(file)).toEqual({ FOOTNOTE_TEST_DIR: 'my stories' });
    expect(process.env.FOOTNOTE_TEST_DIR).toBeUndefined();
  });

  it('is named when it cannot be read', async () => {
    await expect(readEnvFile(folder)).rejects.toThrow(
      `${folder} cannot be read (EISDIR); check its permissions, or move it away`,
    );
  });

  it('is explained by an example that sets nothing', async () => {
    expect(await readEnvFile('.env.example')).toEqual({});
  });
});
