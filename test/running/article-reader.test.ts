import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { articleReader, type ReaderOptions } from '../../src/running/article-reader.ts';

const FLOOD =
  'The small port of Brinehaven will take its tide mill apart, because the floods rise every spring.';
const PAGE = Buffer.from(`<!doctype html><title>Mill moves</title><article><p>${FLOOD}`);

/** Reads with the program that `npm test` has built. */
function reader(options: ReaderOptions = {}) {
  return articleReader({ ...options, program: pathToFileURL(resolve('dist/src/running/import-program.js')) });
}

describe('articleReader', () => {
  it('makes an article in another process', async () => {
    const { article, notes } = await reader()(PAGE, { publisher: 'Coastal Lantern', taken: ['mill-moves'] });
    expect(article).toEqual({
      id: 'mill-moves-2',
      title: 'Mill moves',
      publisher: 'Coastal Lantern',
      language: 'en',
      text: 'article',
      paragraphs: [{ article: 'mill-moves-2', number: 1, text: FLOOD }],
    });
    expect(notes).toEqual([{ kind: 'no-date' }]);
  });

  it('hands on why none could be made', async () => {
    await expect(reader()('Mill moves')).rejects.toMatchObject({
      name: 'ImportError',
      fault: 'no-paragraph',
    });
  });

  it('stops what takes too long', async () => {
    await expect(reader({ milliseconds: 1 })(PAGE)).rejects.toMatchObject({ fault: 'too-slow' });
  });

  it('survives one that runs out of memory', async () => {
    await expect(reader({ memory: 4 })(PAGE)).rejects.toMatchObject({ fault: 'unreadable' });
  });

  it('reads a few at a time, lets a few wait, and refuses more', async () => {
    const read = reader({ atOnce: 1, waiting: 1 });
    const results = await Promise.allSettled([read(FLOOD, { title: 'A' }), read('no title'), read(PAGE)]);
    expect(
      results.map((result) =>
        result.status === 'fulfilled' ? result.value.article.id : result.reason.fault,
      ),
    ).toEqual(['a', 'no-paragraph', 'busy']);
    // Each has given its place back.
    expect((await read(FLOOD, { title: 'B' })).article.id).toBe('b');
  });
});
