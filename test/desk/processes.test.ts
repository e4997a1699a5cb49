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

it('holds no more than it may where two processes fill it at once', async () => {
  const path = inFolder('footnote.db');
  const [one, two] = [await startDeskProcess(path), await startDeskProcess(path)];
  const [guild] = GUILDS;
  const numbers = Array.from({ length: 110 }, (_, number) => number);
  const outcomes = await Promise.all(
    [one, two].flatMap((desk, process) =>
      numbers.flatMap((number) => [
        desk.call<string>('shelf.add', guild, { id: `${process}-${number}`, text: 'Lit.', paragraphs: 1 }, 1),
        desk.call<string>('waits.add', guild, { user: '9', question: `${number}?`, locale: 'de' }, 1),
      ]),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === 'too-many-articles')).toHaveLength(20);
  expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(200 + 20);
  await one.call('refresh');
  expect(await one.call('shelf.state', guild)).toMatchObject({ articles: 200, paragraphs: 200 });
  expect(await two.call('waits.inGuild', guild, 1)).toHaveLength(20);
  await one.end();
  await two.end();
});

it('gives each wait to one of two processes that take them at once', async () => {
  const path = inFolder('footnote.db');
  const [one, two] = [await startDeskProcess(path), await startDeskProcess(path)];
  const [guild] = GUILDS;
  const questions = Array.from({ length: 20 }, (_, number) => `${number}?`);
  for (const question of questions)
    await one.call('waits.add', guild, { user: '9', question, locale: 'de' }, 1);
  const waits = await one.call<{ id: string }[]>('waits.inGuild', guild, 1);
  const taken = await Promise.all(
    waits.flatMap(({ id }) =>
      [one, two].map((desk) => desk.call<{ question: string }[]>('waits.take', guild, [id], 1)),
    ),
  );
  expect(
    taken
      .flat()
      .map(({ question }) => question)
      .sort(),
  ).toEqual([...questions].sort());
  await one.end();
  await two.end();
});

it('settles a ruling once where two processes do it at once', async () => {
  const path = inFolder('footnote.db');
  const [one, two] = [await startDeskProcess(path), await startDeskProcess(path)];
  const [guild] = GUILDS;
  const citations = [{ article: 'lamps', number: 1, quote: 'lit it' }];
  const claim = { claim: 'Who lit it?', finding: 'The keeper.', citations };
  for (let number = 0; number < 10; number += 1) {
    const { id } = await one.call('rulings.propose', guild, claim, '9', 1);
    const changes = await Promise.all(
      [one, two].map((desk) => desk.call('rulings.settle', guild, id, { by: '8', seen: 1 }, 2)),
    );
    expect(changes.map(({ kind }) => kind).sort()).toEqual(['changed', 'settled']);
  }
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
