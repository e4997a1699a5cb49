import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Place } from '../../src/sandbox/actor.ts';
import { isEphemeral } from '../../src/sandbox/actor.ts';
import type { OptionValue } from '../../src/sandbox/command-options.ts';
import type { StoredMessage } from '../../src/sandbox/message.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';
import { LOCALES } from '../../src/words/locales.ts';
import { eventually } from '../eventually.ts';
import { ask, labelsOf, messageOf, startTestBot, type TestBot, textOf } from './bot-on-sandbox.ts';

let running: TestBot;
const at = (channel: string, guild?: string): Place => ({ channel: running.sandbox.channel(channel, guild) });
const user = (name: string, locale?: string) => running.sandbox.user(name, locale);
const QUESTION = 'where is the Sea Lantern being built?';

beforeEach(async () => {
  running = await startTestBot();
});

afterEach(async () => {
  expect(running.log.filter(({ level }) => level === 'error')).toEqual([]);
  await running.stop();
});

/** A moderator changes something in Harbour, unless another guild is named. */
function set(command: string, values: Record<string, OptionValue>, guild?: string): Promise<StoredMessage> {
  return messageOf(user('mo').command(at('general', guild), `settings ${command}`, values));
}

/** What the bot replies to a message, once everything that was written before has been handled. */
async function repliesTo(message: StoredMessage): Promise<StoredMessage[]> {
  // What comes later is handled later.
  await ask(user('mo'), at('announcements'), QUESTION);
  return running.sandbox.state
    .messagesIn(message.channel)
    .filter(({ repliesTo: original }) => original === message.id);
}

function mention(channel: string, guild?: string): StoredMessage {
  return user('ada').say(at(channel, guild).channel, `<@${running.sandbox.world.bot.id}> ${QUESTION}`);
}

describe('/settings', () => {
  it('shows a moderator how the bot behaves, and nobody else', async () => {
    const card = await messageOf(user('mo').command(at('general'), 'settings show'));
    expect(isEphemeral(card)).toBe(true);
    for (const line of [en.settings.answersPrivate, en.settings.mentionsOn, en.settings.noCooldown]) {
      expect(textOf(card)).toContain(line);
    }
    expect(textOf(card)).not.toContain(en.settings.saved);
  });

  it.each([
    ['show', {}],
    ['server', { answers: 'public' }],
    ['delete-everything', { confirm: en.settings.confirmation }],
  ])(
    'refuses %s to a member whom a guild lets use it without managing the guild',
    async (command, values) => {
      await set('server', { cooldown: 7 });
      const card = await messageOf(user('ada').command(at('general'), `settings ${command}`, values));
      expect(isEphemeral(card)).toBe(true);
      expect(textOf(card)).toBe(en.settings.managersOnly);
      expect(running.desk.settings(at('general').channel.guild ?? '')).toMatchObject({
        answers: 'private',
        cooldown: 7,
      });
    },
  );

  it('refuses a channel’s settings to a member', async () => {
    const values = { channel: at('general').channel.id, quiet: true };
    const card = await messageOf(user('ada').command(at('general'), 'settings channel', values));
    expect(textOf(card)).toBe(en.settings.managersOnly);
    expect(isEphemeral(await ask(user('ada'), at('general'), QUESTION))).toBe(true);
    expect(running.desk.guilds()).toEqual([]);
  });

  it('can be used neither in conversations nor where only a member brought the bot along', async () => {
    for (const place of [at('dm-mo'), at('general', 'Elsewhere')]) {
      const card = await messageOf(user('mo').command(place, 'settings server', { answers: 'public' }));
      expect(textOf(card)).toBe(en.settings.guildOnly);
    }
    expect(running.desk.guilds()).toEqual([]);
  });

  it('changes nothing where nothing was chosen', async () => {
    expect(textOf(await set('server', {}))).toContain('Nothing was changed');
    expect(textOf(await set('channel', { channel: at('general').channel.id }))).toContain(
      'Nothing was changed',
    );
    expect(running.desk.guilds()).toEqual([]);
  });

  it.each(Object.entries(LOCALES))('speaks %s', async (locale, words) => {
    const { name, subcommands } = words.commands.settings;
    const card = await messageOf(
      user('mo', locale).command(at('general'), `${name} ${subcommands.show.name}`),
    );
    expect(textOf(card)).toContain(words.settings.title);
  });
});

describe('answers', () => {
  it('are for everyone where the guild has it so, and for the member who says otherwise', async () => {
    const saved = await set('server', { answers: 'public' });
    expect(textOf(saved)).toContain(en.settings.saved);
    expect(textOf(saved)).toContain(en.settings.answersPublic);
    expect(isEphemeral(await ask(user('ada'), at('general'), QUESTION))).toBe(false);
    expect(isEphemeral(await ask(user('ada'), at('general'), QUESTION, { public: false }))).toBe(true);
    const check = await messageOf(
      user('ada').command(at('general'), 'check', { text: 'It cost 400 crowns.' }),
    );
    expect(isEphemeral(check)).toBe(false);
  });

  it('are private where the member may not write, whatever the guild has set', async () => {
    await set('server', { answers: 'public' });
    expect(isEphemeral(await ask(user('ada'), at('announcements'), QUESTION))).toBe(true);
  });

  it('follow a channel before its guild, and a thread its channel', async () => {
    const general = at('general').channel.id;
    const saved = await set('channel', { channel: general, answers: 'public' });
    expect(textOf(saved)).toContain(`<#${general}> – ${en.settings.publicThere}`);
    expect(isEphemeral(await ask(user('ada'), at('general'), QUESTION))).toBe(false);
    expect(isEphemeral(await ask(user('ada'), at('a-thread'), QUESTION))).toBe(false);
    expect(isEphemeral(await ask(user('ada'), at('no-apps'), QUESTION))).toBe(true);
    await set('channel', { channel: general, answers: 'guild' });
    expect(isEphemeral(await ask(user('ada'), at('general'), QUESTION))).toBe(true);
  });

  it('in the language that the guild has chosen, for what everyone sees', async () => {
    expect(textOf(await set('server', { language: 'de' }))).toContain('Deutsch');
    const card = await ask(user('ada'), at('general'), QUESTION, { public: true });
    expect(labelsOf(card)).toContain(de.buttons.takeBack);
    const [reply] = await repliesTo(mention('general'));
    expect(reply === undefined ? [] : labelsOf(reply)).toContain(de.buttons.takeBack);
    await set('server', { language: 'guild' });
    expect(labelsOf(await ask(user('ada'), at('general'), QUESTION, { public: true }))).toContain(
      en.buttons.takeBack,
    );
  });
});

describe('a quiet channel', () => {
  beforeEach(() => set('channel', { channel: at('general').channel.id, quiet: true }));

  it.each(['general', 'a-thread'])('gets no answer but a private word: %s', async (channel) => {
    const card = await ask(user('ada'), at(channel), QUESTION, { public: true });
    expect(isEphemeral(card)).toBe(true);
    expect(textOf(card)).toBe(en.trouble.quiet);
    expect(await repliesTo(mention(channel))).toEqual([]);
    const choices = await user('ada').autocomplete(at(channel), 'ask', { question: 'Sea' }, 'question')
      .response;
    expect(choices).toMatchObject({ kind: 'choices', choices: [] });
  });

  it('leaves other channels and other guilds alone', async () => {
    expect(textOf(await ask(user('ada'), at('no-apps'), QUESTION))).toContain('Gdansk');
    expect(textOf(await ask(user('ada'), at('general', 'Hafen'), QUESTION))).toContain('Gdansk');
  });

  it('still says what is stored, and lets a moderator end the quiet', async () => {
    const card = await messageOf(user('ada').command(at('general'), 'privacy show'));
    expect(textOf(card)).toContain(en.privacy.nothingStored);
    await set('channel', { channel: at('general').channel.id, quiet: false });
    expect(textOf(await ask(user('ada'), at('general'), QUESTION))).toContain('Gdansk');
  });

  it('lets what was shared there be taken back', async () => {
    await set('channel', { channel: at('general').channel.id, quiet: false });
    const card = await ask(user('ada'), at('general'), QUESTION, { public: true });
    await set('channel', { channel: at('general').channel.id, quiet: true });
    const more = await messageOf(user('ben').press(card, en.buttons.inContext));
    expect(textOf(more)).toBe(en.trouble.quiet);
    await user('ada').press(card, en.buttons.takeBack).response;
    await eventually(() => expect(running.sandbox.state.message(card.id)).toBeUndefined());
  });
});

it('answers no mention in a guild that has turned them off, and no longer speaks of them there', async () => {
  await set('server', { mentions: false });
  expect(await repliesTo(mention('general'))).toEqual([]);
  expect(await repliesTo(mention('general', 'Hafen'))).toHaveLength(1);
  const help = (guild?: string) => messageOf(user('ada').command(at('general', guild), 'help'));
  expect(textOf(await help())).not.toContain(en.help.mention);
  expect(textOf(await help('Hafen'))).toContain(en.help.mention);
  await set('server', { mentions: true });
  expect(await repliesTo(mention('general'))).toHaveLength(1);
});

it('lets a member wait between two questions, in that guild alone', async () => {
  await set('server', { cooldown: 600 });
  expect(textOf(await ask(user('ada'), at('general'), QUESTION))).toContain('Gdansk');
  expect(textOf(await ask(user('ada'), at('general'), QUESTION))).toContain('a pause between two questions');
  expect(textOf(await ask(user('ben'), at('general'), QUESTION))).toContain('Gdansk');
  expect(textOf(await ask(user('ada'), at('general', 'Hafen'), QUESTION))).toContain('Gdansk');
  await set('server', { cooldown: 0 });
  expect(textOf(await ask(user('ada'), at('general'), QUESTION))).toContain('Gdansk');
});

it('shows what one guild has set in no other', async () => {
  await set('server', { answers: 'public', cooldown: 77, language: 'ru' });
  await set('channel', { channel: at('general').channel.id, quiet: true });
  const card = await messageOf(user('mo').command(at('general', 'Hafen'), 'settings show'));
  expect(textOf(card)).toContain(en.settings.answersPrivate);
  expect(textOf(card)).toContain(en.settings.noCooldown);
  expect(textOf(card)).not.toContain(at('general').channel.id);
});

it('says whether questions are kept, whether a ruling takes two, and whether the base is asked', async () => {
  const usual = [en.settings.missesKept, en.settings.oneModerator, en.settings.baseOn];
  for (const line of usual) expect(textOf(await set('show', {}))).toContain(line);
  const saved = textOf(await set('server', { misses: false, 'two-moderators': true }));
  expect(saved).toContain(en.settings.missesNotKept);
  expect(saved).toContain(en.settings.twoModerators);
  const guild = at('general').channel.guild ?? '';
  expect(running.desk.settings(guild)).toMatchObject({ keepsMisses: false, twoModerators: true, base: true });
  await running.desk.change(guild, { base: false });
  expect(textOf(await set('show', {}))).toContain(en.settings.baseOff);
  for (const line of usual) expect(textOf(await set('show', {}, 'Hafen'))).toContain(line);
});

describe('/settings delete-everything', () => {
  it('deletes articles, synonyms, misses, waits and rulings, and the articles are the base’s again at once', async () => {
    const news = 'Where is the Glimmerboat being built?';
    const quote = 'The Glimmerboat is being built in Tarvik.';
    const ids = ['Harbour', 'Hafen'].map((guild) => at('general', guild).channel.guild ?? '');
    const citations = [{ article: 'tide', number: 1, quote }];
    for (const guild of ids) {
      const text = `---\ntitle: The tide\n---\n\n${quote}\n`;
      await running.desk.shelf.add(guild, { id: 'tide', text, paragraphs: 1 }, 1);
      await running.desk.shelf.addSynonym(guild, 'glimmerboat, wonderboat', 1);
      await running.desk.rulings.propose(guild, { claim: 'It is.', finding: 'It is.', citations }, '1', 1);
      await running.desk.waits.add(guild, { user: '1', question: 'Who?', locale: 'de' }, Date.now());
      await running.desk.misses.note(guild, { question: 'Who?', terms: '', kind: 'unanswered' }, Date.now());
    }
    expect(textOf(await ask(user('ada'), at('general'), news))).toContain('Tarvik');
    await set('delete-everything', { confirm: en.settings.confirmation });
    expect(textOf(await ask(user('ada'), at('general'), news))).not.toContain('Tarvik');
    expect(textOf(await ask(user('ada'), at('general'), QUESTION))).toContain('Gdansk');
    const left = async (guild = '') => [
      (await running.desk.shelf.read(guild)).articles.length,
      (await running.desk.shelf.read(guild)).synonyms.length,
      (await running.desk.rulings.of(guild)).length,
      (await running.desk.waits.inGuild(guild, Date.now())).length,
      (await running.desk.misses.read(guild, 0)).filter(({ question }) => question === 'Who?').length,
    ];
    const [harbour, hafen] = ids;
    expect(await left(harbour)).toEqual([0, 0, 0, 0, 0]);
    expect(await left(hafen)).toEqual([1, 1, 1, 1, 1]);
    expect(textOf(await ask(user('ada'), at('general', 'Hafen'), news))).toContain('Tarvik');
  });

  it('deletes what is stored of the guild, and of no other', async () => {
    await set('server', { answers: 'public' });
    await set('server', { answers: 'public' }, 'Hafen');
    expect(textOf(await set('delete-everything', { confirm: ' Delete everything ' }))).toBe(
      en.settings.deleted,
    );
    expect(isEphemeral(await ask(user('ada'), at('general'), QUESTION))).toBe(true);
    expect(isEphemeral(await ask(user('ada'), at('general', 'Hafen'), QUESTION))).toBe(false);
    expect(running.desk.guilds()).toEqual([at('general', 'Hafen').channel.guild]);
  });

  it('deletes nothing unless it is confirmed, in the member’s language or in English', async () => {
    await set('server', { answers: 'public' });
    expect(textOf(await set('delete-everything', { confirm: 'yes' }))).toContain(en.settings.confirmation);
    expect(running.desk.guilds()).toHaveLength(1);
    const german = user('mo', 'de').command(at('general'), 'settings delete-everything', {
      confirm: de.settings.confirmation,
    });
    expect(textOf(await messageOf(german))).toBe(de.settings.deleted);
    expect(running.desk.guilds()).toEqual([]);
  });
});

it('has nothing of a member to show or to forget', async () => {
  const shown = await messageOf(user('ada').command(at('general'), 'privacy show'));
  expect(textOf(shown)).toContain(en.privacy.nothingStored);
  const forgotten = await messageOf(user('ada').command(at('dm-ada'), 'privacy forget'));
  expect(textOf(forgotten)).toBe(en.privacy.nothingToForget);
});
