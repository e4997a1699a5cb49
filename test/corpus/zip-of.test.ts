import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { zipOf } from '../../src/corpus/zip-of.ts';

const FILES = [
  { name: 'ferry-2.md', text: '---\ntitle: Ferry\n---\n\nThe ferry “sails”.\n' },
  { name: 'паром.md', text: '' },
  { name: 'synonyms.txt', text: 'ferry = boat\n' },
];

const { TZ } = process.env;

afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

describe('zipOf', () => {
  it('packs what unpacks to the same files', async () => {
    const files = Object.entries(unzipSync(await zipOf(FILES))).map(([name, bytes]) => ({
      name,
      text: Buffer.from(bytes).toString(),
    }));
    expect(files).toEqual(FILES);
  });

  it('makes the same bytes anywhere', async () => {
    process.env.TZ = 'Pacific/Auckland';
    const there = await zipOf(FILES);
    process.env.TZ = 'America/Anchorage';
    expect(await zipOf(FILES)).toEqual(there);
  });

  it('lets other work be done between the pieces of a large file', async () => {
    const text = Array.from({ length: 60_000 }, (_, number) => `mill ${number * 7919}`).join(' ');
    let turns = 0;
    const other = setInterval(() => {
      turns += 1;
    }, 0);
    const archive = await zipOf([{ name: 'mill.md', text }]);
    clearInterval(other);
    expect(turns).toBeGreaterThan(1);
    expect(Buffer.from(unzipSync(archive)['mill.md'] ?? '').toString()).toBe(text);
  });

  it.each([
    '../ferry.md',
    'a/b.md',
    '.md',
    '.ferry.md',
    'ferry.html',
    'C:ferry.md',
    'ferry\n.md',
    'ferry.md\n',
    'ferry\u202e.md',
  ])('packs nothing that is named like a path or another file: %j', async (name) => {
    await expect(zipOf([{ name, text: '' }])).rejects.toThrow(RangeError);
  });

  it('packs no name twice', async () => {
    await expect(zipOf([...FILES, { name: 'ferry-2.md', text: 'other' }])).rejects.toThrow(
      '"ferry-2.md" stands twice',
    );
  });
});
