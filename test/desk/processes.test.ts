import { expect, it } from 'vitest';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { startDeskProcess } from './start-desk-process.ts';

const inFolder = temporaryFolder();
const GUILDS = Array.from({ length: 40 }, (_, index) => String(100_000_000_000_000_000n + BigInt(index)));

it('lets two processes write at once, and each see all of it', async () => {
  const path = inFolder('footnote.db');
  const [one, two] = [await startDeskProcess(path), await startDeskProcess(path)];
  await Promise.all(
    GUILDS.flatMap((guild, cooldown) => [
      one.call('change', guild, { cooldown }),
      two.call('change', guild, { answers: 'public' }),
    ]),
  );
  for (const desk of [one, two]) {
    await desk.call('refresh');
    for (const [cooldown, guild] of GUILDS.entries()) {
      expect(await desk.call('settings', guild)).toMatchObject({ cooldown, answers: 'public' });
    }
  }
  await two.call('deleteEverything', GUILDS[0]);
  await one.call('refresh');
  expect(await one.call('guilds')).toHaveLength(GUILDS.length - 1);
  await one.end();
  await two.end();
});

it('writes after a process that was killed while it wrote', async () => {
  const path = inFolder('footnote.db');
  const [killed, other] = [await startDeskProcess(path), await startDeskProcess(path)];
  const calls = GUILDS.map((guild) => killed.call('change', guild, { cooldown: 1 }));
  await calls[3];
  killed.process.kill('SIGKILL');
  await Promise.allSettled(calls);
  await killed.end();
  expect(await other.call('change', GUILDS[0], { cooldown: 2 })).toMatchObject({ cooldown: 2 });
  await other.end();
});
