import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/corpus-error.ts';
import { createLibrary, type Library } from '../../src/corpus/library.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'library-'));
  await write('mill', 'Mill');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(id: string, title: string): Promise<void> {
  await writeFile(join(folder, `${id}.md`), `---\ntitle: ${title}\n---\nIt moves.\n`);
}

function titles({ current }: Library): string[] {
  return current.articles.map(({ title }) => title);
}

describe('createLibrary', () => {
  it('shows what the folder held when it was last read', async () => {
    const library = await createLibrary(folder);
    await write('wheel', 'Wheel');
    expect(titles(library)).toEqual(['Mill']);
    await library.reload();
    expect(titles(library)).toEqual(['Mill', 'Wheel']);
  });

  it('keeps what it has when a reload fails, also the articles that still were in order', async () => {
    const library = await createLibrary(folder);
    const before = library.current;
    await write('mill', 'Mill, moved');
    await writeFile(join(folder, 'wheel.md'), 'broken');
    await expect(library.reload()).rejects.toThrow(CorpusError);
    expect(library.current).toBe(before);
    await rm(join(folder, 'wheel.md'));
    await library.reload();
    expect(titles(library)).toEqual(['Mill, moved']);
  });

  it('does not begin with a folder that cannot be used', async () => {
    await writeFile(join(folder, 'wheel.md'), 'broken');
    await expect(createLibrary(folder)).rejects.toThrow(/wheel\.md:1/);
  });
});
