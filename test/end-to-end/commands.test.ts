import { MessageFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../../src/sandbox/actor.ts';
import { isEphemeral } from '../../src/sandbox/actor.ts';
import { en } from '../../src/words/en.ts';
import { LOCALES } from '../../src/words/locales.ts';
import { eventually } from '../eventually.ts';
import {
  ask,
  expectUnharmed,
  labelsOf,
  messageOf,
  startTestBot,
  type TestBot,
  textOf,
} from './bot-on-sandbox.ts';

let running: TestBot;
const at = (channel: string, guild?: string): Place => ({ channel: running.sandbox.channel(channel, guild) });
const user = (name: string, locale?: string) => running.sandbox.user(name, locale);

beforeAll(async () => {
  running = await startTestBot();
});

afterAll(async () => {
  expectUnharmed(running);
  await running.stop();
});

const QUESTION = 'where is the Sea Lantern being built?';

describe('/ask', () => {
  it('answers the member alone, in one call', async () => {
    const before = running.sandbox.state.wire.filter(
      ({ via, direction }) => via === 'rest' && direction === 'sent',
    );
    const card = await ask(user('ada'), at('general'), QUESTION);
    const after = running.sandbox.state.wire.filter(
      ({ via, direction }) => via === 'rest' && direction === 'sent',
    );
    expect(after.length - before.length).toBe(1);
    expect(isEphemeral(card)).toBe(true);
    expect(card.flags & MessageFlags.IsComponentsV2).not.toBe(0);
    expect(textOf(card)).toMatch(/\*\*.*(Gdansk|Poland).*\*\*/);
    expect(textOf(card)).toContain('Harbour Post');
    expect(user('ben').sees(at('general').channel)).not.toContainEqual(
      expect.objectContaining({ id: card.id }),
    );
  });

  it('says what the articles do not say, and names the words that none holds', async () => {
    const card = await ask(user('ada'), at('general'), 'who is the president of Zanzibar?');
    expect(textOf(card)).toContain(en.answer.unanswered);
    expect(textOf(card)).toContain('Zanzibar');
  });

  it('shows everyone what is asked in public, in the language of the guild', async () => {
    const card = await ask(user('ada'), at('general', 'Hafen'), QUESTION, { public: true });
    expect(isEphemeral(card)).toBe(false);
    expect(textOf(card)).toContain(`<@${user('ada').user.id}>`);
    expect(labelsOf(card)).toContain(LOCALES.de.buttons.takeBack);
    expect(
      user('ben')
        .sees(at('general', 'Hafen').channel)
        .map(({ id }) => id),
    ).toContain(card.id);
  });

  it('asks one article alone', async () => {
    const card = await ask(user('ada'), at('general'), 'what does a ticket cost?', {
      article: 'Commuters fight',
    });
    expect(textOf(card)).toContain('Coast Courier');
    expect(textOf(card)).not.toContain('Harbour Post');
  });

  it('offers questions and passages, each by an id that leads to it', async () => {
    const { response } = user('ada').autocomplete(at('general'), 'ask', { question: 'Sea Lan' }, 'question');
    const outcome = await response;
    if (outcome.kind !== 'choices') throw new Error(outcome.kind);
    expect(outcome.choices.length).toBeGreaterThan(1);
    for (const { value } of outcome.choices) {
      expect(String(value)).not.toContain(' ');
      const card = await ask(user('ada'), at('general'), String(value));
      expect(textOf(card)).toContain('Sea Lantern');
    }
  });

  it('takes free text that nothing was offered for, and whatever is hostile in it', async () => {
    const hostile =
      '**@everyone** [x](https://evil.example) <@123456789012345678> `\u202e# where is the Marigold?';
    const card = await ask(user('ada'), at('general'), hostile);
    expect(textOf(card)).not.toContain('](https://evil.example)');
    expect(textOf(card)).not.toContain('\u202e');
  });
});

describe('a card', () => {
  it('turns to further passages in its place, and back', async () => {
    const first = await ask(user('ada'), at('general'), 'what is said about the Marigold and Norrlink?');
    expect(labelsOf(first)).toContain(en.buttons.more);
    const second = await messageOf(user('ada').press(first, en.buttons.more));
    expect(second.id).toBe(first.id);
    expect(textOf(second)).not.toBe(textOf(first));
    const back = await messageOf(user('ada').press(second, en.buttons.first));
    expect(textOf(back)).toBe(textOf(first));
  });

  it('shows a passage in context, and turns there', async () => {
    const card = await ask(user('ada'), at('general'), QUESTION);
    const passage = await messageOf(user('ada').press(card, en.buttons.inContext));
    expect(passage.id).not.toBe(card.id);
    expect(isEphemeral(passage)).toBe(true);
    const next = await messageOf(user('ada').press(passage, en.buttons.next));
    expect(next.id).toBe(passage.id);
    expect(textOf(next)).not.toBe(textOf(passage));
  });

  it('is shared on purpose, naming who asked; the second time it leads to the first', async () => {
    const question = 'who is Britta Lohmann?';
    const card = await ask(user('ada'), at('general'), question);
    const shared = await messageOf(user('ada').press(card, en.buttons.share));
    expect(isEphemeral(shared)).toBe(false);
    expect(textOf(shared)).toContain(`<@${user('ada').user.id}>`);
    const again = await messageOf(user('ben').press(await reshow('ben', question), en.buttons.share));
    expect(isEphemeral(again)).toBe(true);
    expect(textOf(again)).toContain(shared.id);
    await user('ada').press(shared, en.buttons.takeBack).response;
    await eventually(() => expect(running.sandbox.state.message(shared.id)).toBeUndefined());
    const fresh = await messageOf(user('ben').press(await reshow('ben', question), en.buttons.share));
    expect(isEphemeral(fresh)).toBe(false);
  });

  const reshow = (name: string, question: string) => ask(user(name), at('general'), question);

  it('is shared anew when a moderator has removed the first', async () => {
    const question = 'who is Olaf Dreyer?';
    const shared = await messageOf(user('ada').press(await reshow('ada', question), en.buttons.share));
    user('mo').remove(shared);
    const again = await reshow('ben', question);
    await eventually(async () => {
      const fresh = await messageOf(user('ben').press(again, en.buttons.share));
      expect(isEphemeral(fresh)).toBe(false);
    });
  });

  it('is taken back by the sharer and by moderators, and by nobody else', async () => {
    const card = await reshow('ada', 'when will the Sea Lantern sail?');
    const shared = await messageOf(user('ada').press(card, en.buttons.share));
    const refused = await messageOf(user('ben').press(shared, en.buttons.takeBack));
    expect(textOf(refused)).toContain(en.share.mayNotTakeBack);
    expect(running.sandbox.state.message(shared.id)).toBeDefined();
    await user('mo').press(shared, en.buttons.takeBack).response;
    await eventually(() => expect(running.sandbox.state.message(shared.id)).toBeUndefined());
  });

  it('keeps further passages of a public card to who asks for them', async () => {
    const card = await ask(user('ada'), at('general'), 'what is said about the Marigold?', { public: true });
    const more = await messageOf(user('ben').press(card, en.buttons.more));
    expect(more.id).not.toBe(card.id);
    expect(isEphemeral(more)).toBe(true);
  });
});

describe('sharing', () => {
  it.each([
    ['where the member may not write', 'announcements', undefined, en.share.mayNotWrite],
    [
      'in a thread whose channel lets nobody write in threads',
      'quiet-thread',
      undefined,
      en.share.mayNotWrite,
    ],
    ['in such a thread of a guild that the bot is not in', 'quiet-thread', 'Elsewhere', en.share.mayNotWrite],
    ['in a conversation with the bot', 'dm-ada', undefined, en.share.alone],
    ['where a guild keeps such apps private', 'no-apps', 'Elsewhere', en.share.externalOff],
  ])('is not offered %s, and the card says why', async (_, channel, guild, reason) => {
    const card = await ask(user('ada'), at(channel, guild), QUESTION, { public: true });
    expect(textOf(card).replaceAll('\\', '')).toContain(reason);
    expect(labelsOf(card)).not.toContain(en.buttons.share);
  });

  it('works in threads, with an app that only the member installed, and among members', async () => {
    for (const place of [at('a-thread'), at('general', 'Elsewhere'), at('ada-and-ben')]) {
      const card = await ask(user('ada'), place, QUESTION);
      const shared = await messageOf(user('ada').press(card, en.buttons.share));
      expect(
        user('ben')
          .sees(place.channel)
          .map(({ id }) => id),
      ).toContain(shared.id);
    }
  });

  it('keeps an answer in a conversation with the bot', async () => {
    expect(isEphemeral(await ask(user('ada'), at('dm-ada'), QUESTION))).toBe(false);
  });
});

describe('the other commands', () => {
  it('reads an article from any paragraph', async () => {
    const card = await messageOf(
      user('ada').command(at('general'), 'read', { article: 'harbour-post', paragraph: 4 }),
    );
    expect(textOf(card)).toContain('built in 1971');
    const choices = await user('ada').autocomplete(at('general'), 'read', { article: 'Old ferry' }, 'article')
      .response;
    expect(choices).toMatchObject({
      kind: 'choices',
      choices: [{ name: expect.stringContaining('Old ferry') }],
    });
  });

  it.each(['sources', 'help', 'privacy show', 'privacy forget'])(
    'answers /%s to the member alone',
    async (name) => {
      const card = await messageOf(user('ada').command(at('general'), name));
      expect(isEphemeral(card)).toBe(true);
      expect(textOf(card).length).toBeGreaterThan(40);
    },
  );

  it('answers a message from its menu', async () => {
    const message = user('ben').say(at('general').channel, 'hm, where is the Sea Lantern being built?');
    const card = await messageOf(
      user('ada').messageCommand(at('general'), en.commands.answerMessage.name, message),
    );
    expect(isEphemeral(card)).toBe(true);
    expect(textOf(card)).toContain('Gdansk');
  });

  it('replies to a message that names it, in public', async () => {
    const { bot } = running.sandbox.world;
    const message = user('ada').say(at('general').channel, `<@${bot.id}> ${QUESTION}`);
    const reply = await eventually(() => {
      const found = running.sandbox.state
        .messagesIn(at('general').channel)
        .find((each) => each.repliesTo === message.id);
      if (found === undefined) throw new Error('no reply yet');
      return found;
    });
    expect(textOf(reply)).toContain('Gdansk');
    await user('ada').press(reply, en.buttons.takeBack).response;
    await eventually(() => expect(running.sandbox.state.message(reply.id)).toBeUndefined());
  });

  it('says nothing to messages that only reply to it or name somebody else', async () => {
    const channel = at('general').channel;
    const shared = await ask(user('ada'), at('general'), QUESTION, { public: true });
    user('ben').say(channel, 'thanks', shared);
    user('ben').say(channel, `<@${user('ada').user.id}> ${QUESTION}`);
    // What comes later was handled later: an answer to these would stand before it.
    const after = await ask(user('ada'), at('general'), 'who is Olaf Dreyer?', { public: true });
    const messages = running.sandbox.state.messagesIn(channel);
    const between = messages.slice(
      messages.findIndex(({ id }) => id === shared.id) + 1,
      messages.indexOf(after),
    );
    expect(between.filter(({ author }) => author.bot)).toEqual([]);
  });
});

it.each(Object.entries(LOCALES))('speaks %s to a member in private', async (locale, words) => {
  const member = user('ada', locale);
  const card = await messageOf(
    member.command(at('general'), words.commands.ask.name, { question: 'who is the president of Zanzibar?' }),
  );
  expect(textOf(card)).toContain(words.answer.unanswered.replaceAll(/[.!]$/g, ''));
  const sources = await messageOf(member.command(at('general'), words.commands.sources.name));
  expect(textOf(sources)).toContain(words.source.sourcesTitle);
});
