import { mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { folderPrint } from '../../src/running/folder-print.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'print-'));
  await writeFile(join(folder, 'ferry.md'), 'The ferry leaves at nine.');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

it('stays the same for files that are no part of the story', async () => {
  const before = await folderPrint(folder);
  await writeFile(join(folder, '.ferry.md'), 'x');
  await writeFile(join(folder, 'ferry.md~'), 'x');
  await writeFile(join(folder, 'notes.txt'), 'x');
  // As Emacs marks what is being edited: a link that leads nowhere.
  await symlink('nobody@nowhere:1', join(folder, '.#ferry.md'));
  expect(await folderPrint(folder)).toBe(before);
});

it.each(['clinic.MD', 'synonyms.txt', 'questions.txt'])('changes when %s is added', async (name) => {
  const before = await folderPrint(folder);
  await writeFile(join(folder, name), '');
  expect(await folderPrint(folder)).not.toBe(before);
});

it('changes when a file is replaced by one of the same size and time', async () => {
  const [file, next] = [join(folder, 'ferry.md'), join(folder, 'next')];
  await utimes(file, 1, 1);
  const before = await folderPrint(folder);
  await writeFile(next, 'The ferry leaves at four.');
  await utimes(next, 1, 1);
  await rename(next, file);
  expect(await folderPrint(folder)).not.toBe(before);
});

it('is a state too when the folder is away, or a file of it leads nowhere', async () => {
  expect(await folderPrint(join(folder, 'away'))).toBe('away (ENOENT)');
  await symlink('nowhere', join(folder, 'lost.md'));
  expect(await folderPrint(folder)).toContain('lost.md ENOENT');
});
