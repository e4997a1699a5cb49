import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { startProgram } from './program.ts';

it('asks the three example questions where nobody types anything', async () => {
  const program = startProgram({ CORPUS_DIR: '' }, ['--no-page']);
  program.process.stdin.end();
  expect(await program.ended).toBe(0);
  const asked = program.out().match(/^ada #general> \/ask .+$/gm) ?? [];
  expect(asked).toHaveLength(3);
  expect(program.out().match(/Only you can see this/g)).toHaveLength(3);
  expect(program.errors()).toBe('');
});

it('runs the lines of its standard input, one after another', async () => {
  const program = startProgram();
  program.process.stdin.end(
    [
      '/ask where is the Sea Lantern being built?',
      '',
      '1',
      '/sing',
      ':suggest /ask Sea Lan',
      'hello all',
      '@Footnote who is Britta Lohmann?',
      ':as mo',
      ':language ru',
      '/источники',
      ':in nowhere',
      '99',
    ].join('\n'),
  );
  expect(await program.ended).toBe(0);
  const out = program.out();
  expect(out).toMatch(/Gdansk, Poland ¹/);
  expect(out).toContain('Paragraph 2 of 6');
  expect(out).toContain('There is no command /sing');
  expect(out).toMatch(/Question: Where is the Sea Lantern|holds “Sea”|holds .*Lantern/);
  expect(out).toMatch(/Britta Lohmann/);
  expect(out).toContain('Asked by @Ada');
  expect(out).toContain('mo #general> /источники');
  expect(out).toContain('There is no channel "nowhere"');
  expect(out).toContain('There is no button 99');
  expect(program.errors()).toBe('');
});

it('sets what moderators set for as long as it runs, and writes no file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'data-'));
  const program = startProgram({ DATABASE_URL: `file:${join(folder, 'footnote.db')}` });
  program.process.stdin.end(
    [
      ':as mo',
      '/settings server answers:public cooldown:5 language:Deutsch',
      '/settings channel channel:#staff quiet:true',
      '/settings sing',
      '/settings server answers:loud',
      '/settings delete-everything delete everything',
    ].join('\n'),
  );
  expect(await program.ended).toBe(0);
  const out = program.out();
  expect(out).toContain('A member waits 5 seconds between two questions.');
  expect(out).toContain('#staff – I stay quiet there');
  expect(out).toContain('There is no command /settings');
  expect(out).toContain('answers: takes private, public');
  expect(out).toContain('All that was stored of this server is deleted.');
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});

it.each([
  ['HEALTH_PORT', { HEALTH_PORT: '99999' }],
  ['SHARDS', { SHARDS: '0-3' }],
  ['DATABASE_URL', { DATABASE_URL: 'libsql://me:secret@database.example' }],
  ['DISCORD_TOKEN', { DISCORD_TOKEN: 'my secret token' }],
])('names %s where it cannot be used, and never what stands in it', async (name, environment) => {
  const program = startProgram(environment);
  program.process.stdin.end();
  expect(await program.ended).toBe(2);
  expect(program.errors()).toContain(name);
  expect(program.errors()).not.toContain('secret');
});

it('names the folder that holds no articles', async () => {
  const program = startProgram({ CORPUS_DIR: '/nowhere/at/all' });
  program.process.stdin.end();
  expect(await program.ended).toBe(2);
  expect(program.errors()).toMatch(/CORPUS_DIR: There is no folder "\/nowhere\/at\/all"/);
});

it('serves the page until it is interrupted, where nobody types anything', async () => {
  const program = startProgram();
  const address = await eventually(() => {
    const [, found = ''] = /^The page: (\S+)$/m.exec(program.out()) ?? [];
    expect(found).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/.{20,}\/$/);
    return found;
  });
  program.process.stdin.end();
  await eventually(() => expect(program.out()).toContain(`The page stays at ${address}`));
  const response = await fetch(address);
  expect(await response.text()).toContain('<title>Footnote');
  program.process.kill('SIGINT');
  expect(await program.ended).toBe(0);
  expect(program.errors()).toBe('');
});

it.each([
  ['lines', '/help', []],
  ['no page', '', ['--no-page']],
])('ends by itself where there are %s', async (_, lines, args) => {
  const program = startProgram({}, args);
  program.process.stdin.end(lines);
  expect(await program.ended).toBe(0);
  expect(program.out()).not.toContain('The page stays');
});
