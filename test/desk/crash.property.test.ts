import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDesk } from '../../src/desk/desk.ts';
import { CHANCE } from '../../src/running/chance.ts';
import { openDatabase } from '../../src/store/database.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { anyActions, callsOf, PREFIX } from './desk-actions.ts';
import { GUILDS, held, NOTHING_HELD, visible } from './desk-model.ts';
import { startDeskProcess } from './start-desk-process.ts';

const inFolder = temporaryFolder();
/** What fails at one moment need not fail at the next, so that nothing is gained by looking for a smaller case. */
const WORTH = { numRuns: 15, endOnFailure: true };
/** A machine may be busy, and each run is a process of its own. In ms. */
const PATIENCE = 180_000;

/** What a desk that opens the database now finds there. */
async function found(path: string): Promise<unknown> {
  const database = await openDatabase({ kind: 'file', path });
  const desk = await openDesk(database, CHANCE);
  for (const id of GUILDS) {
    const { articles, synonyms } = await desk.shelf.read(id);
    expect(desk.shelf.state(id)).toMatchObject({ articles: articles.length, synonyms: synonyms.length });
  }
  const all = await held(desk);
  await database.close();
  return all;
}

it(
  'holds every acknowledged change and none by halves, wherever its process was killed',
  async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(anyActions, fc.nat(30), fc.nat(30), async (planned, killAfter, delay) => {
        run += 1;
        const path = inFolder(`run-${run}.db`);
        const desk = await startDeskProcess(path, PREFIX);
        const calls = callsOf(planned);
        let acknowledged = 0;
        const answers = calls.map(async ({ method, args }) => {
          await desk.call(method, ...args);
          acknowledged += 1;
          // What was called behind this is on its way: the delay, in ms, decides how far it has come.
          if (acknowledged === killAfter) setTimeout(() => desk.process.kill('SIGKILL'), delay);
        });
        if (killAfter === 0) desk.process.kill('SIGKILL');
        await Promise.allSettled(answers);
        await desk.end();

        const states = [NOTHING_HELD, ...calls.map(({ after }) => after)];
        expect(states.slice(acknowledged).map(visible)).toContainEqual(await found(path));
      }),
      WORTH,
    );
  },
  PATIENCE,
);
