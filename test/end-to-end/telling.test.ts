import { afterEach, describe, expect, it } from 'vitest';
import { formatArticle } from '../../src/corpus/format-article.ts';
import { openDesk } from '../../src/desk/desk.ts';
import { CHANCE } from '../../src/running/chance.ts';
import type { Place } from '../../src/sandbox/actor.ts';
import type { StoredMessage } from '../../src/sandbox/message.ts';
import { openDatabase } from '../../src/store/database.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';
import { eventually } from '../eventually.ts';
import { inventArticles, inventStory } from '../invented-story.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import {
  ask,
  ferryStory,
  labelsOf,
  messageOf,
  startTestBot,
  type TestBot,
  textOf,
} from './bot-on-sandbox.ts';

const MADE = 'Where was the glimmerboat made?';
const GRABIX = 'Who is Grabix Olm?';
const NEWS = { 'tarvik-times': 'Grabix Olm, a clerk of Tarvik, sold the last kettle.' };
const POST = /\/channels\/\d+\/messages$/;

const started: TestBot[] = [];
const inFolder = temporaryFolder();

afterEach(async () => {
  for (const running of started.splice(0).reverse()) {
    expect(running.log.filter(({ level }) => level === 'error')).toEqual([]);
    await running.stop();
  }
});

async function start(options: Parameters<typeof startTestBot>[0] = {}): Promise<TestBot> {
  const running = await startTestBot(options);
  started.push(running);
  return running;
}

const at = ({ sandbox }: TestBot, channel: string, guild?: string): Place => ({
  channel: sandbox.channel(channel, guild),
});
const guildId = ({ sandbox }: TestBot, guild?: string): string =>
  sandbox.channel('general', guild).guild ?? '';
const said = (card: StoredMessage): string => textOf(card).replaceAll('\\', '');

/** Somebody asks and wants to be told. */
async function wait(running: TestBot, question: string, name = 'ada', guild?: string, locale?: string) {
  const actor = running.sandbox.user(name, locale);
  const words = locale === 'de' ? de : en;
  const card = await ask(actor, at(running, 'general', guild), question);
  await messageOf(actor.press(card, words.buttons.tellMe));
}

function messagesTo({ sandbox }: TestBot, name = 'ada'): StoredMessage[] {
  return sandbox.state.messagesIn(sandbox.channel(`dm-${name}`)).filter(({ author }) => author.bot);
}

function waiting(running: TestBot, guild?: string) {
  return running.desk.waits.inGuild(guildId(running, guild), Date.now());
}

async function nobodyWaits(running: TestBot, guild?: string): Promise<void> {
  // Those who are being told count until they are told.
  await eventually(async () =>
    expect(await running.desk.waits.guilds()).not.toContain(guildId(running, guild)),
  );
}

/** A moderator stores something, and the bot notices with the next question. */
async function addArticle(running: TestBot, articles: Record<string, string>, guild?: string): Promise<void> {
  for (const article of inventArticles(articles)) {
    const { id, paragraphs } = article;
    const stored = { id, text: formatArticle(article), paragraphs: paragraphs.length };
    expect(await running.desk.shelf.add(guildId(running, guild), stored, 1)).toBe('added');
  }
  await ask(running.sandbox.user('ben'), at(running, 'general', guild), 'Who is Britta Lohmann?');
}

describe('who waits for an answer', () => {
  it('is told once, in a direct message, when an article of the server has it', async () => {
    const running = await start();
    await wait(running, GRABIX);
    await addArticle(running, NEWS);
    await nobodyWaits(running);
    const [message, ...more] = messagesTo(running);
    expect(more).toEqual([]);
    const text = message === undefined ? '' : said(message);
    expect(text).toContain(en.desk.told('Harbour'));
    expect(text).toContain(GRABIX);
    expect(text).toContain('sold the last kettle');
    expect(text).toContain(en.desk.toldOnce);
    // What the server alone has cannot be opened in a conversation.
    expect(message && labelsOf(message)).toEqual([]);
    expect(await running.desk.storedOf(running.sandbox.user('ada').user.id)).toEqual({ waits: [], marks: 0 });
    running.bot.tellWaiting();
    await addArticle(running, { 'tarvik-sun': 'Grabix Olm was seen again.' });
    expect(messagesTo(running)).toHaveLength(1);
  });

  it('is told when a moderator adds a synonym, and can open the passages', async () => {
    const running = await start();
    await wait(running, MADE, 'ada', undefined, 'de');
    await running.desk.shelf.addSynonym(guildId(running), 'glimmerboat => Sea Lantern', 1);
    await ask(running.sandbox.user('ben'), at(running, 'general'), 'Who is Britta Lohmann?');
    await nobodyWaits(running);
    const [message] = messagesTo(running);
    if (message === undefined) throw new Error('nobody was told');
    expect(said(message)).toContain(de.desk.told('Harbour'));
    expect(said(message)).toContain('Gdansk');
    expect(labelsOf(message)).toContain(de.buttons.inContext);
    expect(labelsOf(message)).not.toContain(de.buttons.share);
    const opened = await messageOf(running.sandbox.user('ada').press(message, de.buttons.inContext));
    expect(said(opened)).toContain('at a yard in Gdansk, Poland');
  });

  it('is told when the shared articles change, also where the server has none of its own', async () => {
    const running = await start();
    await wait(running, GRABIX);
    await wait(running, GRABIX, 'ben', 'Hafen');
    running.tell(inventStory(NEWS));
    await nobodyWaits(running);
    await nobodyWaits(running, 'Hafen');
    expect(messagesTo(running).map(said).join()).toContain('Harbour');
    expect(messagesTo(running, 'ben').map(said).join()).toContain('Hafen');
  });

  it('is told when moderators have settled it', async () => {
    const running = await start();
    const question = 'Will the Marigold be repaired by the wizard?';
    const wanted = { user: running.sandbox.user('ada').user.id, question, locale: 'en-US' };
    await running.desk.waits.add(guildId(running), wanted, Date.now());
    const quote = 'We will not repair her again.';
    const citations = [{ article: 'harbour-post', number: 3, quote }];
    const draft = { claim: question, finding: 'No wizard will.', citations };
    const ruling = await running.desk.rulings.propose(guildId(running), draft, '1', 1);
    if (typeof ruling === 'string') throw new Error(ruling);
    const seen = { by: '2', seen: ruling.revision };
    await running.desk.rulings.settle(guildId(running), ruling.id, seen, 2);
    await ask(running.sandbox.user('ben'), at(running, 'general'), 'Who is Britta Lohmann?');
    await nobodyWaits(running);
    expect(messagesTo(running).map(said).join()).toContain('No wizard will.');
  });

  it('is told of nothing where there is no answer yet, or only in another server', async () => {
    const running = await start();
    await wait(running, GRABIX);
    await addArticle(running, { other: 'A bridge was closed.' });
    await wait(running, GRABIX, 'ben', 'Hafen');
    await addArticle(running, NEWS, 'Hafen');
    await nobodyWaits(running, 'Hafen');
    expect(messagesTo(running, 'ben')).toHaveLength(1);
    expect(messagesTo(running)).toEqual([]);
    expect(await waiting(running)).toHaveLength(1);
  });

  it('is not told of the answer that did not help, but of another one', async () => {
    const running = await start();
    const question = 'Where is the Sea Lantern being built?';
    const ada = running.sandbox.user('ada');
    const card = await ask(ada, at(running, 'general'), question);
    const offer = await messageOf(ada.press(card, en.buttons.notHelpful));
    await messageOf(ada.press(offer, en.buttons.tellMe));
    await wait(running, GRABIX, 'ben');
    await addArticle(running, NEWS);
    await eventually(() => expect(messagesTo(running, 'ben')).toHaveLength(1));
    expect(messagesTo(running)).toEqual([]);
    await addArticle(running, { sun: 'The Sea Lantern is being built at a yard in Tarvik.' });
    await nobodyWaits(running);
    expect(messagesTo(running).map(said).join()).toContain('Tarvik');
  });

  it('is told when the bot starts, of what came while it was away', async () => {
    const desk = await openDesk(await openDatabase({ kind: 'memory' }), CHANCE);
    const story = await ferryStory();
    const first = await start({ desk, story });
    await wait(first, GRABIX);
    await first.bot.close(1_000);
    const second = await start({ desk, sandbox: first.sandbox, story: inventStory(NEWS) });
    await nobodyWaits(second);
    expect(messagesTo(second)).toHaveLength(1);
  });

  it('is told once where two processes share a database', async () => {
    const path = inFolder('footnote.db');
    const open = async () => openDesk(await openDatabase({ kind: 'file', path }), CHANCE);
    const one = await start({ desk: await open() });
    for (const name of ['ada', 'ben']) {
      const wanted = { user: one.sandbox.user(name).user.id, question: GRABIX, locale: 'en-US' };
      await one.desk.waits.add(guildId(one), wanted, Date.now());
    }
    const two = await start({ desk: await open(), sandbox: one.sandbox });
    for (const each of [one, two]) each.tell(inventStory(NEWS));
    await nobodyWaits(one);
    await Promise.all([one.bot.close(1_000), two.bot.close(1_000)]);
    const sent = one.sandbox.state.wire.filter(
      ({ direction, name }) => direction === 'sent' && /^POST .*\/channels\/\d+\/messages$/.test(name),
    );
    expect(sent).toHaveLength(2);
    for (const name of ['ada', 'ben']) expect(messagesTo(one, name)).toHaveLength(1);
  });
});

describe('who cannot be told', () => {
  it('because they take no messages is forgotten, and the log does not say who it was', async () => {
    const running = await start();
    await wait(running, GRABIX);
    running.sandbox.closeDms('ada');
    await addArticle(running, NEWS);
    await nobodyWaits(running);
    expect(messagesTo(running)).toEqual([]);
    const { id } = running.sandbox.user('ada').user;
    expect(running.log.some(({ message }) => message.includes('cannot be reached'))).toBe(true);
    expect(JSON.stringify(running.log)).not.toContain(id);
  });

  it('because they have left the server is forgotten, and reads nothing of it', async () => {
    const running = await start();
    await wait(running, GRABIX);
    running.sandbox.leave('ada', 'Harbour');
    await addArticle(running, NEWS);
    await nobodyWaits(running);
    expect(messagesTo(running)).toEqual([]);
  });

  it('because Discord is not well is told later, and the log does not say who it is', async () => {
    const running = await start();
    await wait(running, GRABIX);
    running.sandbox.faults.failNext({ method: 'POST', path: POST, status: 500, times: 4 });
    await addArticle(running, NEWS);
    await eventually(() =>
      expect(running.log.some(({ message }) => message.includes('could not be told now'))).toBe(true),
    );
    expect(messagesTo(running)).toEqual([]);
    const { id } = running.sandbox.user('ada').user;
    expect(JSON.stringify(running.log)).not.toContain(id);
    await eventually(async () => expect(await waiting(running)).toHaveLength(1));
    running.bot.tellWaiting();
    await nobodyWaits(running);
    expect(messagesTo(running)).toHaveLength(1);
  });

  it('because they asked to be forgotten is not told', async () => {
    const running = await start();
    await wait(running, GRABIX);
    await wait(running, GRABIX, 'ben');
    await messageOf(running.sandbox.user('ada').command(at(running, 'general'), 'privacy forget'));
    await addArticle(running, NEWS);
    await nobodyWaits(running);
    expect(messagesTo(running)).toEqual([]);
    expect(messagesTo(running, 'ben')).toHaveLength(1);
  });

  it('because the bot was removed from the server is not told', async () => {
    const running = await start();
    await wait(running, GRABIX);
    running.sandbox.removeBot('Harbour');
    await wait(running, GRABIX, 'ben', 'Hafen');
    running.tell(inventStory(NEWS));
    await nobodyWaits(running, 'Hafen');
    expect(messagesTo(running)).toEqual([]);
    expect(await waiting(running)).toHaveLength(1);
  });
});
