import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Place } from '../../src/sandbox/actor.ts';
import { buttonsOf, isEphemeral } from '../../src/sandbox/actor.ts';
import type { StoredMessage } from '../../src/sandbox/message.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';
import { eventually } from '../eventually.ts';
import { ask, labelsOf, messageOf, startTestBot, type TestBot, textOf } from './bot-on-sandbox.ts';
import { forgedFor } from './forge.ts';

const WHERE = 'Where is the Sea Lantern being built?';
const MADE = 'Where was the glimmerboat made?';
const FORGET = '/privacy forget';

let running: TestBot;
let now: number;
const at = (channel: string, guild?: string): Place => ({ channel: running.sandbox.channel(channel, guild) });
const user = (name: string, locale?: string) => running.sandbox.user(name, locale);
const guildId = (guild?: string): string => at('general', guild).channel.guild ?? '';
const said = (card: StoredMessage): string => textOf(card).replaceAll('\\', '');
const waits = (guild?: string) => running.desk.waits.inGuild(guildId(guild), now);
const misses = (guild?: string) => running.desk.misses.read(guildId(guild), 0);

beforeEach(async () => {
  now = Date.UTC(2024, 4, 12, 12);
  running = await startTestBot({ now: () => now });
});

afterEach(async () => {
  expect(running.log.filter(({ level }) => level === 'error')).toEqual([]);
  await running.stop();
});

function press(card: StoredMessage, button: string, name = 'ada'): Promise<StoredMessage> {
  return messageOf(user(name).press(card, button));
}

async function desk(guild?: string): Promise<string> {
  return said(await messageOf(user('mo').command(at('general', guild), 'desk')));
}

async function privacy(command: 'show' | 'forget', name = 'ada', place = at('general')): Promise<string> {
  return said(await messageOf(user(name).command(place, `privacy ${command}`)));
}

describe('an answer', () => {
  it('can be called helpful, which moderators need not look at', async () => {
    const card = await ask(user('ada'), at('general'), WHERE);
    const thanks = await press(card, en.buttons.helpful);
    expect(isEphemeral(thanks)).toBe(true);
    expect(said(thanks)).toBe(en.desk.thanks);
    expect(await misses()).toMatchObject([{ question: WHERE, helpful: 1, unhelpful: 0 }]);
    expect(await desk()).toContain(en.desk.nothing);
  });

  it('that did not help is shown to the moderators of that server, without whom it did not help', async () => {
    const card = await ask(user('ada'), at('general'), WHERE);
    expect(said(await press(card, en.buttons.notHelpful))).toContain(en.desk.noted);
    const shown = await messageOf(user('mo').command(at('general'), 'desk'));
    expect(said(shown)).toContain(WHERE);
    expect(said(shown)).toContain(en.desk.unhelpful(1));
    expect(said(shown)).not.toContain(en.desk.asked(1));
    expect(JSON.stringify(shown.components)).not.toContain(user('ada').user.id);
    expect(await desk('Hafen')).toContain(en.desk.nothing);
    expect(await running.desk.storedOf(user('ada').user.id)).toEqual({ waits: [], marks: 0 });
  });

  it('is marked once by a member, and by each', async () => {
    const card = await ask(user('ada'), at('general'), WHERE, { public: true });
    await press(card, en.buttons.notHelpful);
    for (const button of [en.buttons.notHelpful, en.buttons.helpful]) {
      expect(said(await press(card, button))).toBe(en.desk.votedBefore);
    }
    await press(card, en.buttons.notHelpful, 'ben');
    expect(await misses()).toMatchObject([{ unhelpful: 2, helpful: 0 }]);
  });

  it('can be marked right after the question where members have to wait between two', async () => {
    await running.desk.change(guildId(), { cooldown: 600 });
    const card = await ask(user('ada'), at('general'), WHERE);
    expect(said(await press(card, en.buttons.helpful))).toBe(en.desk.thanks);
  });

  it('is not asked about in conversations, nor where nothing is kept', async () => {
    const before = await ask(user('ada'), at('general'), WHERE);
    await running.desk.change(guildId(), { keepsMisses: false });
    const cards = [
      await ask(user('ada'), at('general'), WHERE),
      await ask(user('ada'), at('dm-ada'), WHERE),
      await ask(user('ada'), at('general', 'Elsewhere'), WHERE),
    ];
    for (const card of cards) expect(labelsOf(card)).not.toContain(en.buttons.helpful);
    expect(said(await press(before, en.buttons.notHelpful))).toBe(en.desk.votesOff);
    expect(await misses()).toEqual([]);
  });
});

describe('a member without an answer', () => {
  const tellMe = async (question = MADE, guild?: string, name = 'ada') =>
    press(await ask(user(name), at('general', guild), question), en.buttons.tellMe, name);

  it('can ask to be told of it, and is told what is stored for that', async () => {
    const card = await tellMe();
    expect(isEphemeral(card)).toBe(true);
    expect(said(card)).toBe(en.desk.waiting(FORGET));
    expect(await waits()).toMatchObject([{ user: user('ada').user.id, question: MADE, locale: 'en-US' }]);
    expect(await waits('Hafen')).toEqual([]);
    expect(said(await tellMe())).toBe(en.desk.waitingAlready);
    expect(await waits()).toHaveLength(1);
  });

  it('can wait for 20 answers in a server', async () => {
    for (let number = 0; number < 20; number += 1) {
      const wait = { user: user('ada').user.id, question: `Question ${number}?`, locale: 'en-US' };
      await running.desk.waits.add(guildId(), wait, now);
    }
    expect(said(await tellMe())).toBe(en.desk.tooManyWaits(FORGET));
    expect(said(await tellMe(MADE, undefined, 'ben'))).toBe(en.desk.waiting(FORGET));
    expect(said(await tellMe(MADE, 'Hafen'))).toBe(en.desk.waiting(FORGET));
  });

  it('is shown the answer at once where there is one by now', async () => {
    const card = await ask(user('ada'), at('general'), MADE);
    await running.desk.shelf.addSynonym(guildId(), 'glimmerboat => Sea Lantern', now);
    await eventually(async () =>
      expect(said(await ask(user('ben'), at('general'), MADE))).toContain('Gdansk'),
    );
    const answer = await press(card, en.buttons.tellMe);
    expect(isEphemeral(answer)).toBe(true);
    expect(said(answer)).toContain(en.desk.answeredByNow);
    expect(said(answer)).toContain('Gdansk');
    expect(await waits()).toEqual([]);
  });

  it('whom an answer did not help can wait for another one', async () => {
    const card = await ask(user('ada'), at('general'), WHERE);
    const offer = await press(card, en.buttons.notHelpful);
    expect(said(await press(offer, en.buttons.tellMe))).toBe(en.desk.waiting(FORGET));
    const [wait] = await waits();
    expect(wait?.question).toBe(WHERE);
    expect(wait?.seen).toMatch(/^[\w-]{8}$/);
  });

  it('cannot be told where only they brought the bot along', async () => {
    for (const place of [at('dm-ada'), at('general', 'Elsewhere')]) {
      expect(labelsOf(await ask(user('ada'), place, MADE))).not.toContain(en.buttons.tellMe);
    }
    const card = await ask(user('ada'), at('general'), MADE);
    const forged = { ...card, channel: at('dm-ada').channel };
    const sent = user('ada').press(forgedFor(user('ada'), forged, running.sandbox), en.buttons.tellMe);
    expect(said(await messageOf(sent))).toBe(en.settings.guildOnly);
  });

  it('has no one named in what is stored', async () => {
    await tellMe(`What did <@${user('ben').user.id}> say of the glimmerboat?`);
    expect(await waits()).toMatchObject([{ question: 'What did … say of the glimmerboat?' }]);
  });

  it('is answered without a button that the bot has not made', async () => {
    const card = await ask(user('ada'), at('general'), MADE);
    const bare = forgedFor(
      user('ada'),
      { ...card, components: [{ type: 1, components: buttonsOf(card.components) }] },
      running.sandbox,
    );
    expect(said(await press(bare, en.buttons.tellMe))).toBe(en.trouble.oldButton);
    expect(await waits()).toEqual([]);
  });
});

describe('/privacy', () => {
  beforeEach(async () => {
    const id = user('ada').user.id;
    await running.desk.waits.add(guildId(), { user: id, question: MADE, locale: 'de' }, now);
    const other = { user: id, question: 'Who is **bold**?', locale: 'de' };
    await running.desk.waits.add(guildId('Hafen'), other, now);
    await running.desk.waits.add(
      guildId(),
      { user: user('ben').user.id, question: 'Who?', locale: 'de' },
      now,
    );
    const draft = {
      claim: 'It floats.',
      finding: 'It does.',
      citations: [{ article: 'harbour-post', number: 3, quote: 'We will not repair her again' }],
    };
    await running.desk.rulings.propose(guildId(), draft, id, now);
  });

  it('shows in a server what a member waits for there, and only how much elsewhere', async () => {
    const shown = await privacy('show');
    expect(shown).toContain(en.privacy.waits);
    expect(shown).toContain(MADE);
    expect(shown).not.toContain('bold');
    expect(shown).toContain(en.privacy.elsewhere(1));
    expect(shown).toContain(en.privacy.marks(1));
    expect(shown).not.toContain(en.privacy.nothingStored);
    expect(shown).not.toContain('Who?');
  });

  it('shows all of it in a conversation with the bot', async () => {
    const shown = await privacy('show', 'ada', at('dm-ada'));
    expect(shown).toContain(MADE);
    expect(shown).toContain('**bold**');
    expect(shown).not.toContain(en.privacy.elsewhere(1));
  });

  it('forgets all of it, in all servers, and nothing of others', async () => {
    expect(await privacy('forget')).toBe(en.privacy.forgotten(3));
    expect(await privacy('show')).toContain(en.privacy.nothingStored);
    expect(await privacy('forget')).toBe(en.privacy.nothingToForget);
    expect(await waits()).toHaveLength(1);
    expect(await waits('Hafen')).toEqual([]);
    const [ruling] = await running.desk.rulings.of(guildId());
    expect(ruling).toMatchObject({ status: 'proposed' });
    expect(ruling?.proposedBy).toBeUndefined();
  });

  it('speaks the member’s language', async () => {
    const { name, subcommands } = de.commands.privacy;
    const sent = user('ada', 'de').command(at('general'), `${name} ${subcommands.forget.name}`);
    expect(said(await messageOf(sent))).toBe(de.privacy.forgotten(3));
  });
});
