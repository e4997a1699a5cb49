import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDesk } from '../../src/desk/desk.ts';
import { CHANCE } from '../../src/running/chance.ts';
import { openDatabase } from '../../src/store/database.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { startDeskProcess } from './start-desk-process.ts';

const inFolder = temporaryFolder();
const GUILDS = ['100000000000000001', '100000000000000002'];
const CHANNELS = ['300000000000000001', '300000000000000002'];
/** What fails at one moment need not fail at the next, so that nothing is gained by looking for a smaller case. */
const WORTH = { numRuns: 15, endOnFailure: true };
/** A machine may be busy, and each run is a process of its own. In ms. */
const PATIENCE = 180_000;

/** What a guild has set, by name; those of a channel by `channel/name`. What is as by default is left out. */
type Stored = Readonly<Record<string, unknown>>;
type Model = Readonly<Record<string, Stored>>;

/** A call of the desk, and what it makes of the model. */
interface Action {
  readonly method: string;
  readonly args: readonly unknown[];
  readonly after: (model: Model) => Model;
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const guild = fc.constantFrom(...GUILDS);

const change = fc
  .tuple(
    guild,
    fc.record({
      answers: fc.constantFrom('private', 'public'),
      mentions: fc.boolean(),
      cooldown: maybe(fc.nat(100)),
      language: maybe(fc.constantFrom('guild', 'de', 'ru')),
    }),
  )
  .map(([id, set]): Action => ({ method: 'change', args: [id, set], after: setting(id, '', set) }));

const changeChannel = fc
  .tuple(
    guild,
    fc.constantFrom(...CHANNELS),
    fc.record({ answers: maybe(fc.constantFrom('private', 'public', 'guild')), quiet: maybe(fc.boolean()) }),
  )
  .map(
    ([id, channel, set]): Action => ({
      method: 'changeChannel',
      args: [id, channel, set],
      after: setting(id, `${channel}/`, set),
    }),
  );

const deletion = guild.map(
  (id): Action => ({ method: 'deleteEverything', args: [id], after: (model) => ({ ...model, [id]: {} }) }),
);

const actions = fc.array(
  fc.oneof({ weight: 4, arbitrary: change }, { weight: 3, arbitrary: changeChannel }, deletion),
  {
    minLength: 12,
    maxLength: 40,
    size: 'max',
  },
);

function setting(id: string, before: string, set: Readonly<Record<string, unknown>>): Action['after'] {
  return (model) => {
    const stored = { ...model[id] };
    for (const [name, value] of Object.entries(set)) if (value !== undefined) stored[before + name] = value;
    return { ...model, [id]: withoutDefaults(stored) };
  };
}

function withoutDefaults(stored: Stored): Stored {
  const defaults: Stored = {
    answers: 'private',
    mentions: true,
    cooldown: 0,
    language: 'guild',
    keepsMisses: true,
    twoModerators: false,
    base: true,
  };
  return Object.fromEntries(
    Object.entries(stored).filter(([name, value]) =>
      name.includes('/') ? value !== 'guild' && value !== false : value !== defaults[name],
    ),
  );
}

/** What a desk that opens the database now finds there, in the model's own form. */
async function found(path: string): Promise<Model> {
  const database = await openDatabase({ kind: 'file', path });
  const desk = await openDesk(database, CHANCE);
  const model = Object.fromEntries(
    GUILDS.map((id) => {
      const { channels, language, ...own } = desk.settings(id);
      const ofChannels = [...channels].flatMap(([channel, { answers, quiet }]) => [
        [`${channel}/answers`, answers ?? 'guild'],
        [`${channel}/quiet`, quiet],
      ]);
      const all = { ...own, language: language ?? 'guild', ...Object.fromEntries(ofChannels) };
      return [id, withoutDefaults(all)];
    }),
  );
  await database.close();
  return model;
}

it(
  'holds every acknowledged change and none by halves, wherever its process was killed',
  async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(actions, fc.nat(8), fc.nat(30), async (planned, killAfter, delay) => {
        run += 1;
        const path = inFolder(`run-${run}.db`);
        const desk = await startDeskProcess(path);
        let acknowledged = 0;
        const calls = planned.map(async ({ method, args }) => {
          await desk.call(method, ...args);
          acknowledged += 1;
          // What was called behind this is on its way: the delay, in ms, decides how far it has come.
          if (acknowledged === killAfter) setTimeout(() => desk.process.kill('SIGKILL'), delay);
        });
        if (killAfter === 0) desk.process.kill('SIGKILL');
        await Promise.allSettled(calls);
        await desk.end();

        const states: Model[] = [Object.fromEntries(GUILDS.map((id) => [id, {}]))];
        for (const { after } of planned) states.push(after(states.at(-1) ?? {}));
        expect(states.slice(acknowledged)).toContainEqual(await found(path));
      }),
      WORTH,
    );
  },
  PATIENCE,
);
