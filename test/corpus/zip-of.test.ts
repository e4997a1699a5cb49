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
  it('packs what unpacks to the same files', () => {
    const files = Object.entries(unzipSync(zipOf(FILES))).map(([name, bytes]) => ({
      name,
      text: Buffer.from(bytes).toString(),
    }));
    expect(files).toEqual(FILES);
  });

  it('makes the same bytes anywhere', () => {
    process.env.TZ = 'Pacific/Auckland';
    const there = zipOf(FILES);
    process.env.TZ = 'America/Anchorage';
    expect(zipOf(FILES)).toEqual(there);
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
  ])('packs nothing that is named like a path or another file: %j', (name) => {
    expect(() => zipOf([{ name, text: '' }])).toThrow(RangeError);
  });

  it('packs no name twice', () => {
    expect(() => zipOf([...FILES, { name: 'ferry-2.md', text: 'other' }])).toThrow(
      '"ferry-2.md" stands twice',
    );
  });
});
