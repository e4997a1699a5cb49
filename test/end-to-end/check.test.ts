import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Actor, isEphemeral, type Place } from '../../src/sandbox/actor.ts';
import type { StoredMessage } from '../../src/sandbox/message.ts';
import { en } from '../../src/words/en.ts';
import { LOCALES } from '../../src/words/locales.ts';
import { eventually } from '../eventually.ts';
import { inventStory } from '../invented-story.ts';
import { expectUnharmed, labelsOf, messageOf, startTestBot, type TestBot, textOf } from './bot-on-sandbox.ts';

let running: TestBot;
const at = (channel: string, guild?: string): Place => ({ channel: running.sandbox.channel(channel, guild) });
const user = (name: string, locale?: string) => running.sandbox.user(name, locale);

beforeEach(async () => {
  running = await startTestBot();
});

afterEach(async () => {
  expectUnharmed(running);
  await running.stop();
});

const WORDS = 'The Marigold is tired and so are her engines';
const TEXT = `"${WORDS}", said Britta Lohmann.`;
const LONG = `${'I took the boat to work for years. '.repeat(100)}${TEXT}`;

function check(actor: Actor, text: string, more: Record<string, boolean> = {}, place = at('general')) {
  return messageOf(actor.command(place, 'check', { text, ...more }));
}

function checkWritten(actor: Actor, text: string, words = en, place = at('general')) {
  const message = user('ben').say(place.channel, text);
  return messageOf(actor.messageCommand(place, words.commands.checkMessage.name, message));
}

/** What a message says, as it is read. */
function read(message: StoredMessage): string {
  return textOf(message).replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

async function restart(): Promise<void> {
  const { sandbox } = running;
  await running.bot.close(1_000);
  running = await startTestBot({ sandbox });
}

describe('/check', () => {
  it('shows the member alone how a text stands to the articles', async () => {
    const card = await check(user('ada'), TEXT);
    expect(isEphemeral(card)).toBe(true);
    expect(read(card)).toContain(`> ${TEXT}`);
    expect(read(card)).toContain(`“${WORDS}” – **${en.check.verbatim}** ¹`);
    expect(read(card)).toMatch(/> "\*\*The Marigold is tired[^\n]*\n-# ¹ Harbour Post/);
    expect(labelsOf(card)).toContain(en.buttons.share);
    expect(
      user('ben')
        .sees(at('general').channel)
        .map(({ id }) => id),
    ).not.toContain(card.id);
  });

  it('takes all of a text for one quotation', async () => {
    const card = await check(user('ada'), WORDS, { quote: true });
    expect(read(card)).toContain(`“${WORDS}” – **${en.check.verbatim}** ¹`);
  });

  it('compares an altered quotation word by word', async () => {
    const card = await check(user('ada'), `"${WORDS.replace('engines', 'passengers')}"`);
    expect(read(card)).toContain('~~engines~~ **passengers**');
  });

  it('shows everyone what is checked in public, in the language of the guild', async () => {
    const card = await check(user('ada'), TEXT, { public: true }, at('general', 'Hafen'));
    expect(isEphemeral(card)).toBe(false);
    expect(read(card)).toContain(LOCALES.de.check.verbatim);
    expect(read(card)).toContain(`${LOCALES.de.check.checkedBy} <@${user('ada').user.id}>`);
    expect(labelsOf(card)).toContain(LOCALES.de.buttons.takeBack);
  });

  it('leads to the passage with its neighbours', async () => {
    const card = await check(user('ada'), TEXT);
    const passage = await messageOf(user('ada').press(card, en.buttons.inContext));
    expect(isEphemeral(passage)).toBe(true);
    expect(textOf(passage)).toContain('Old ferry Marigold');
  });
});

describe('Check against the articles', () => {
  it('checks a message from its menu', async () => {
    const card = await checkWritten(user('ada'), `I read:\n> ${TEXT}`);
    expect(isEphemeral(card)).toBe(true);
    expect(read(card)).toContain(`“${WORDS}” – **${en.check.verbatim}** ¹`);
  });

  it.each(Object.entries(LOCALES))('does so in %s', async (locale, words) => {
    const card = await checkWritten(user('ada', locale), TEXT, words);
    expect(read(card)).toContain(words.check.title);
    expect(read(card)).toContain(`**${words.check.verbatim}**`);
    expect(labelsOf(card)).toContain(words.buttons.share);
  });

  it('says that a message without text, and one with nothing to check, holds nothing for it', async () => {
    const picture = await checkWritten(user('ada'), '');
    expect(read(picture)).toBe(en.check.noText);
    const greeting = await checkWritten(user('ada'), 'hi there');
    expect(read(greeting)).toContain(en.check.nothing);
    for (const card of [picture, greeting]) {
      expect(isEphemeral(card)).toBe(true);
      expect(labelsOf(card)).toEqual([]);
    }
  });

  it.each([
    '@everyone '.repeat(444),
    `**@here** <@123456789012345678> [x](https://evil.example) ||${TEXT}|| <t:1:R>`,
    `\`\`\`js\n${TEXT}\n\`\`\`\n# ${TEXT}\n> -# ${TEXT}`,
    `\u202e${TEXT}\u2066\u200b\u202c`,
    '"'.repeat(4_000),
  ])('lets nothing in a message come alive: %j', async (text) => {
    const card = await checkWritten(user('ada'), text);
    const markdown = textOf(card);
    expect(markdown).not.toMatch(/[\u202e\u2066\u200b]|(?<!\\)@|(?<!\\)`|(?<!\\)\|\||\]\(https:\/\/evil/);
    if (!labelsOf(card).includes(en.buttons.share)) return;
    const shared = await messageOf(user('ada').press(card, en.buttons.share));
    expect(textOf(shared)).not.toMatch(/(?<!\\|<)@|(?<!\\)`|\]\(https:\/\/evil/);
    expect(textOf(shared).match(/<@\d+>/g)).toEqual([`<@${user('ada').user.id}>`]);
  });
});

describe('a check', () => {
  it('is shared on purpose, naming who did; the second time it leads to the first', async () => {
    const card = await check(user('ada'), TEXT);
    const shared = await messageOf(user('ada').press(card, en.buttons.share));
    expect(isEphemeral(shared)).toBe(false);
    expect(read(shared)).toContain(`${en.check.checkedBy} <@${user('ada').user.id}>`);
    expect(read(shared)).toContain(`> ${TEXT}`);
    const again = await messageOf(user('ben').press(await check(user('ben'), TEXT), en.buttons.share));
    expect(isEphemeral(again)).toBe(true);
    expect(textOf(again)).toContain(shared.id);
  });

  it('is taken back by the sharer and by moderators, and by nobody else', async () => {
    for (const name of ['ada', 'mo']) {
      const card = await check(user('ada'), `${TEXT} Says ${name}.`);
      const shared = await messageOf(user('ada').press(card, en.buttons.share));
      const refused = await messageOf(user('ben').press(shared, en.buttons.takeBack));
      expect(textOf(refused)).toContain(en.share.mayNotTakeBack);
      expect(running.sandbox.state.message(shared.id)).toBeDefined();
      await user(name).press(shared, en.buttons.takeBack).response;
      await eventually(() => expect(running.sandbox.state.message(shared.id)).toBeUndefined());
    }
  });

  it('can be shared and taken back after a restart: its text stands on the card', async () => {
    const card = await checkWritten(user('ada'), `He said:\n\n- ${TEXT}\n- *and* <@1>`);
    const quoted = await check(user('ada'), WORDS, { quote: true });
    await restart();
    const shared = await messageOf(user('ada').press(card, en.buttons.share));
    expect(isEphemeral(shared)).toBe(false);
    expect(read(shared)).toContain(`> - ${TEXT}\n> - *and* <@1>`);
    const whole = await messageOf(user('ada').press(quoted, en.buttons.share));
    expect(read(whole)).toContain(en.check.titleOfQuotation);
    await restart();
    await user('ada').press(shared, en.buttons.takeBack).response;
    await eventually(() => expect(running.sandbox.state.message(shared.id)).toBeUndefined());
  });

  it('of a long message shows its beginning, and can be shared while it is remembered', async () => {
    const card = await checkWritten(user('ada'), LONG);
    expect(LONG.length).toBeGreaterThan(3_500);
    expect(read(card)).toContain('> I took the boat to work for years.');
    expect(read(card)).toContain(`“${WORDS}” – **${en.check.verbatim}**`);
    const shared = await messageOf(user('ada').press(card, en.buttons.share));
    expect(isEphemeral(shared)).toBe(false);
    expect(read(shared)).toContain(`“${WORDS}” – **${en.check.verbatim}**`);
    expect(textOf(shared).length).toBeLessThan(4_000);
  });

  it('of a long message asks kindly to check it again when it is no longer remembered', async () => {
    const card = await checkWritten(user('ada'), LONG);
    await restart();
    const refused = await messageOf(user('ada').press(card, en.buttons.share));
    expect(isEphemeral(refused)).toBe(true);
    expect(read(refused)).toBe(en.check.forgotten);
    const again = await checkWritten(user('ada'), LONG);
    expect(isEphemeral(await messageOf(user('ada').press(again, en.buttons.share)))).toBe(false);
  });

  it('is not shared where the articles have changed since: the new one comes privately', async () => {
    running.tell(inventStory({ news: 'The old mill of Calyxa will surely open again in May.' }));
    const card = await check(user('ada'), '"The old mill of Calyxa will surely open again"');
    expect(read(card)).toContain(en.check.verbatim);
    running.tell(inventStory({ news: 'The old mill of Calyxa will never open again in May.' }));
    const refused = await messageOf(user('ada').press(card, en.buttons.share));
    expect(refused.onlyFor).toBe(user('ada').user.id);
    expect(read(refused)).toContain(en.share.changed);
    expect(read(refused)).not.toContain(en.check.verbatim);
    const shared = await messageOf(user('ada').press(refused, en.buttons.share));
    expect(isEphemeral(shared)).toBe(false);
  });

  it.each([
    ['where the member may not write', 'announcements', undefined, en.share.mayNotWrite],
    ['in a conversation with the bot', 'dm-ada', undefined, en.share.alone],
    ['where a guild keeps such apps private', 'no-apps', 'Elsewhere', en.share.externalOff],
  ])('cannot be shared %s, and the card says why', async (_, channel, guild, reason) => {
    const card = await check(user('ada'), TEXT, { public: true }, at(channel, guild));
    expect(read(card)).toContain(reason);
    expect(labelsOf(card)).not.toContain(en.buttons.share);
  });

  it('counts as a question does: checks and shares are limited together, and counted by how they ended', async () => {
    await running.stop();
    running = await startTestBot({ cooldown: { asks: 2, seconds: 60 } });
    const card = await check(user('ada'), TEXT);
    await messageOf(user('ada').press(card, en.buttons.share));
    expect(read(await check(user('ada'), TEXT))).toContain(en.trouble.cooldown(60).slice(0, 25));
    expect(read(await check(user('ben'), 'hi'))).toContain(en.check.nothing);
    const counted = [
      ...['checked', 'refused', 'empty'].map((outcome) => `command",name="check",outcome="${outcome}`),
      'button",name="share-check",outcome="done',
    ];
    await eventually(async () => {
      const metrics = await running.metrics();
      expect(counted.filter((labels) => !metrics.includes(`{kind="${labels}"} 1`))).toEqual([]);
    });
  });
});
