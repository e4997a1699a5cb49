import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDesk } from '../../src/desk/desk.ts';
import { CHANCE } from '../../src/running/chance.ts';
import { type DeskWatch, watchDesk } from '../../src/running/desk-watch.ts';
import { openDatabase } from '../../src/store/database.ts';
import { en } from '../../src/words/en.ts';
import { eventually } from '../eventually.ts';
import { capturedLog } from '../running/captured-log.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import {
  ask,
  expectUnharmed,
  ferryStory,
  messageOf,
  startTestBot,
  type TestBot,
  textOf,
} from './bot-on-sandbox.ts';
import { addText, MILL_QUESTION } from './in-library.ts';

const inFolder = temporaryFolder();
const CLAIM = 'The Sea Lantern is being built in Gdansk';
const FINDING = 'Two newspapers say so.';
let bots: TestBot[];
let watches: DeskWatch[];

/** A bot on the one database, as a process of its own has it: with a desk of its own. Both know the same guilds. */
async function startBot(): Promise<TestBot> {
  const desk = await openDesk(await openDatabase({ kind: 'file', path: inFolder('footnote.db') }), CHANCE);
  const running = await startTestBot({ desk });
  const options = { desk, isIn: () => true, now: Date.now, log: capturedLog(), every: 5 };
  watches.push(watchDesk({ ...options, onRefreshed: running.bot.renew }));
  return running;
}

beforeEach(async () => {
  watches = [];
  bots = [];
  bots.push(await startBot(), await startBot());
});

afterEach(async () => {
  for (const watch of watches) await watch.close();
  for (const running of bots) {
    expectUnharmed(running);
    await running.stop();
  }
});

const generalOf = ({ sandbox }: TestBot, guild?: string) => ({ channel: sandbox.channel('general', guild) });

function two(): [one: TestBot, other: TestBot] {
  const [one, other] = bots;
  if (one === undefined || other === undefined) throw new Error('two were started');
  return [one, other];
}

/** What a bot answers to Ada. */
async function answer(running: TestBot, question: string, guild?: string): Promise<string> {
  return textOf(await ask(running.sandbox.user('ada'), generalOf(running, guild), question));
}

it('answers in one process from the article that was added in another, in that guild alone', async () => {
  const [one, other] = two();
  // Its story is in memory before anything is added.
  expect(await answer(other, MILL_QUESTION)).not.toContain('Tilda Voss');
  await addText(one.sandbox.user('mo'), generalOf(one));
  await eventually(async () => expect(await answer(other, MILL_QUESTION)).toContain('Tilda Voss'));
  expect(await answer(other, MILL_QUESTION, 'Hafen')).not.toContain('Tilda Voss');
});

it('shows in one process the ruling that was settled in another, until it is removed there', async () => {
  const [one, other] = two();
  const guild = generalOf(one).channel.guild ?? '';
  const [article] = (await ferryStory()).articles.filter(({ paragraphs }) =>
    paragraphs.some(({ text }) => text.includes('Gdansk')),
  );
  const paragraph = article?.paragraphs.find(({ text }) => text.includes('Gdansk'));
  if (article === undefined || paragraph === undefined) throw new Error('the story speaks of Gdansk');
  const draft = {
    claim: CLAIM,
    finding: FINDING,
    citations: [{ article: article.id, number: paragraph.number, quote: paragraph.text }],
  };
  const ruling = await one.desk.rulings.propose(guild, draft, one.sandbox.user('mo').user.id, 0);
  if (typeof ruling === 'string') throw new Error(ruling);
  await one.desk.rulings.settle(guild, ruling.id, { by: 'x', seen: ruling.revision }, 1);
  const asks = 'Is the Sea Lantern being built in Gdansk?';
  await eventually(async () => expect(await answer(other, asks)).toContain(FINDING));
  const list = await messageOf(other.sandbox.user('mo').command(generalOf(other), 'ruling list'));
  expect(textOf(list)).toContain(CLAIM);
  await one.desk.rulings.remove(guild, ruling.id);
  await eventually(async () => expect(await answer(other, asks)).not.toContain(FINDING));
});

it('shows at the desk of one process what was missed in another', async () => {
  const [one, other] = two();
  await answer(one, 'Who painted the lighthouse purple?');
  const desk = async (guild?: string) =>
    textOf(await messageOf(other.sandbox.user('mo').command(generalOf(other, guild), 'desk')));
  // It is noted when the member has their answer.
  await eventually(async () => expect(await desk()).toContain('lighthouse'));
  expect(await desk('Hafen')).toContain(en.desk.nothing.replace(':', '\\:'));
});
