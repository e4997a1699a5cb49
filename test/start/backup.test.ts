import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { startDeskProcess } from '../desk/start-desk-process.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';

const inFolder = temporaryFolder();
const GUILD = '100000000000000001';

/** Runs what `npm run backup` or `npm run restore` runs, as a user who stands in the folder. */
async function run(command: 'backup' | 'restore', args: readonly string[], database?: string) {
  const child = spawn(process.execPath, [resolve(`dist/src/start/${command}.js`), ...args], {
    cwd: inFolder(''),
    env: { DATABASE_URL: database ?? `file:${inFolder('footnote.db')}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = [child.stdout, child.stderr].map(async (stream) => {
    let text = '';
    for await (const chunk of stream.setEncoding('utf8')) text += chunk;
    return text;
  });
  const [status] = await once(child, 'close');
  const [out = '', errors = ''] = await Promise.all(texts);
  return { status, out, errors };
}

it('backs up while a bot runs, and restores when it has stopped', async () => {
  const desk = await startDeskProcess(inFolder('footnote.db'));
  await desk.call('change', GUILD, { cooldown: 5 });
  expect(await run('backup', ['own.backup'])).toEqual({
    status: 0,
    out: `Wrote ${inFolder('own.backup')}.\n`,
    errors: '',
  });
  await desk.call('change', GUILD, { cooldown: 9 });
  expect(await run('restore', ['own.backup'])).toMatchObject({
    status: 1,
    errors: `restore: A bot runs on ${inFolder('footnote.db')}. Stop it, and restore again.\n`,
  });
  await desk.end();
  const { status, out } = await run('restore', ['own.backup']);
  expect(status).toBe(0);
  expect(out).toContain(`Restored ${inFolder('footnote.db')} from ${inFolder('own.backup')}.`);
  const restored = await startDeskProcess(inFolder('footnote.db'));
  expect(await restored.call('settings', GUILD)).toMatchObject({ cooldown: 5 });
  await restored.end();
  const kept = await startDeskProcess(/kept as (.*)\.\n$/.exec(out)?.[1] ?? '');
  expect(await kept.call('settings', GUILD)).toMatchObject({ cooldown: 9 });
  await kept.end();
});

it.each(['backup', 'restore'] as const)(
  'explains %s, and says what is wrong with how it was called',
  async (command) => {
    expect(await run(command, ['--help'])).toMatchObject({
      status: 0,
      out: expect.stringContaining('Usage: npm run'),
    });
    for (const args of [[], ['--loud', 'one']]) {
      const { status, errors } = await run(command, args);
      expect(status).toBe(2);
      expect(errors).toContain(`Usage: npm run ${command} -- FILE`);
    }
    const server = await run(command, ['none.backup'], 'libsql://database.example');
    expect(server.status).toBe(2);
    expect(server.errors).toContain('is no file of this machine');
  },
);
