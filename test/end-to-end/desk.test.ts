import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shortHash } from '../../src/cards/short-hash.ts';
import { openDesk as openDeskOf } from '../../src/desk/desk.ts';
import { CHANCE } from '../../src/running/chance.ts';
import type { Place } from '../../src/sandbox/actor.ts';
import { buttonsOf, isEphemeral } from '../../src/sandbox/actor.ts';
import type { StoredMessage } from '../../src/sandbox/message.ts';
import { openDatabase } from '../../src/store/database.ts';
import { en } from '../../src/words/en.ts';
import { LOCALES } from '../../src/words/locales.ts';
import { eventually } from '../eventually.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { ask, formOf, labelsOf, messageOf, startTestBot, type TestBot, textOf } from './bot-on-sandbox.ts';
import { forgedFor, forgedForm, forgedWith } from './forge.ts';

const inFolder = temporaryFolder();
const DAY = 24 * 60 * 60 * 1000;
const MADE = 'Where was the glimmerboat made?';
const BUILT = 'Where is the glimmerboat being built?';
const WIZARD = 'What did the wizard say?';

let running: TestBot;
let now: number;
const at = (channel: string, guild?: string): Place => ({ channel: running.sandbox.channel(channel, guild) });
const user = (name: string, locale?: string) => running.sandbox.user(name, locale);
const guildId = (guild?: string): string => at('general', guild).channel.guild ?? '';

beforeEach(async () => {
  now = Date.UTC(2024, 4, 12, 12);
  running = await startTestBot({ now: () => now });
});

afterEach(async () => {
  expect(running.log.filter(({ level }) => level === 'error')).toEqual([]);
  await running.stop();
});

/** Asks, and waits until it is noted for the moderators. */
async function miss(question: string, guild?: string, name = 'ada'): Promise<void> {
  const before = await count(guild);
  await ask(user(name), at('general', guild), question);
  await eventually(async () => expect(await count(guild)).toBe(before + 1));
}

async function count(guild?: string): Promise<number> {
  const misses = await running.desk.misses.read(guildId(guild), now - 30 * DAY);
  return misses.reduce((sum, { unanswered, related }) => sum + unanswered + related, 0);
}

function openDesk(guild?: string, channel = 'general', name = 'mo'): Promise<StoredMessage> {
  return messageOf(user(name).command(at(channel, guild), 'desk'));
}

function press(card: StoredMessage, button: string): Promise<StoredMessage> {
  return messageOf(user('mo').press(card, button));
}

/** Opens the first questions on the desk and fills in a synonym for them. */
async function trySynonym(line: string, guild?: string): Promise<StoredMessage> {
  const opened = await press(await openDesk(guild), en.buttons.open);
  const form = await formOf(user('mo').press(opened, en.desk.addSynonym));
  return messageOf(user('mo').submit(form, { line }));
}

/** What a card says, without what its markdown needs. */
function said(card: StoredMessage): string {
  return textOf(card).replaceAll('\\', '');
}

/** The custom_id of a button of a kind. */
function idOf(card: StoredMessage, kind: string): string {
  const found = buttonsOf(card.components).find(({ custom_id }) =>
    String(custom_id).startsWith(`1:${kind}:`),
  );
  if (found === undefined) throw new Error(`no button ${kind}`);
  return String(found.custom_id);
}

describe('/desk', () => {
  it('shows moderators what could not be answered, most asked first, and not who asked', async () => {
    await miss(WIZARD);
    await miss(MADE);
    await miss(MADE, undefined, 'ben');
    await ask(user('ada'), at('general'), 'Where is the Sea Lantern being built?');
    const card = await openDesk();
    expect(isEphemeral(card)).toBe(true);
    const text = said(card);
    expect(text.indexOf(MADE)).toBeGreaterThan(0);
    expect(text.indexOf(WIZARD)).toBeGreaterThan(text.indexOf(MADE));
    expect(text).toContain(`${en.desk.asked(2)} · last on May 12, 2024`);
    expect(text).not.toContain('Sea Lantern');
    for (const { id, displayName } of [user('ada').user, user('ben').user]) {
      expect(JSON.stringify(card.components)).not.toContain(id);
      expect(text).not.toContain(displayName);
    }
  });

  it('has nothing to show where every question has its answer', async () => {
    await ask(user('ada'), at('general'), 'Where is the Sea Lantern being built?');
    expect(said(await openDesk())).toContain(en.desk.nothing);
  });

  it('is for those who moderate the whole server, and not one channel or none', async () => {
    await miss(MADE);
    for (const card of [
      await openDesk(undefined, 'general', 'ada'),
      await openDesk(undefined, 'corner', 'ada'),
    ]) {
      expect(isEphemeral(card)).toBe(true);
      expect(said(card)).toBe(en.trouble.moderatorsOnly);
    }
    for (const place of [at('dm-mo'), at('general', 'Elsewhere')]) {
      expect(said(await messageOf(user('mo').command(place, 'desk')))).toBe(en.settings.guildOnly);
    }
  });

  it('works in a channel where the bot stays quiet', async () => {
    await miss(MADE);
    await running.desk.changeChannel(guildId(), at('general').channel.id, { quiet: true });
    expect(said(await openDesk())).toContain(MADE);
  });

  it('forgets a question after 30 days', async () => {
    await miss(MADE);
    now += 30 * DAY - 1;
    expect(said(await openDesk())).toContain(MADE);
    now += 1;
    expect(said(await openDesk())).toContain(en.desk.nothing);
  });

  it('puts wordings of one question together and shows them', async () => {
    await miss('Who painted the wizard?');
    await miss('Who painted the wizard?');
    await miss('Who has painted these wizards?');
    const card = await openDesk();
    expect(said(card)).toContain(en.desk.otherWordings(1));
    const opened = await press(card, en.buttons.open);
    expect(opened.id).toBe(card.id);
    expect(said(opened)).toContain('Who painted the wizard?');
    expect(said(opened)).toContain('Who has painted these wizards?');
    expect(labelsOf(opened)).toEqual([
      en.desk.addSynonym,
      en.desk.writeRuling,
      en.desk.addArticle,
      en.desk.dismiss,
      en.buttons.back,
    ]);
    expect(said(await press(opened, en.buttons.back))).toContain(en.desk.title);
  });

  it('shows six questions on a page', async () => {
    const names = ['Zorbla', 'Quixon', 'Trelba', 'Vimtor', 'Plonke', 'Grabix', 'Hulmer'];
    for (const name of names) await miss(`Who is ${name}?`);
    const first = await openDesk();
    const second = await press(first, en.buttons.next);
    const shown = [first, second].map((card) => names.filter((name) => said(card).includes(name)).length);
    expect(shown).toEqual([6, 1]);
    expect(labelsOf(second)).not.toContain(en.buttons.next);
    expect(said(await press(second, en.buttons.previous))).toBe(said(first));
  });

  it('dismisses all wordings of a question for good', async () => {
    await miss('Who painted the wizard?');
    await miss('Who has painted these wizards?');
    await miss(MADE);
    const card = await openDesk();
    const wizard = shortHash('Who painted the wizard?');
    const other = shortHash('Who has painted these wizards?');
    const id = [wizard, other].map((hash) => `1:miss:${hash}`);
    const open = buttonsOf(card.components).find(({ custom_id }) => id.includes(String(custom_id)));
    const list = await press(await press(card, String(open?.custom_id)), en.desk.dismiss);
    expect(said(list)).toContain(en.desk.dismissed(2));
    expect(said(list)).toContain(MADE);
    expect(await count()).toBe(1);
    // The button of a card from before leads to the list as it is now.
    const again = forgedWith(card, 'nothing', 'nothing', running.sandbox);
    expect(said(await press(again, String(open?.custom_id)))).toContain(en.desk.gone);
  });

  it('shows first the rulings whose passages no longer stand', async () => {
    await miss(MADE);
    const quotes = { gone: 'The moon is a harbour.', there: 'We will not repair her again' };
    for (const [claim, quote] of Object.entries(quotes)) {
      const ruling = await running.desk.rulings.propose(
        guildId(),
        {
          claim: `The claim is ${claim}`,
          finding: 'So it is.',
          citations: [{ article: 'harbour-post', number: 3, quote }],
        },
        user('mo').user.id,
        now,
      );
      expect(ruling).toMatchObject({ status: 'proposed' });
    }
    // It is loaded with the first question that is asked.
    await ask(user('ada'), at('general'), 'Who is Britta Lohmann?');
    const text = said(await openDesk());
    expect(text.indexOf('The claim is gone')).toBeLessThan(text.indexOf(MADE));
    expect(text).toContain(en.desk.staleRuling);
    expect(text).not.toContain('The claim is there');
    expect(said(await openDesk('Hafen'))).toContain(en.desk.nothing);
  });

  it('keeps nothing more and deletes what it has where a server wants no misses kept', async () => {
    await miss(MADE);
    await miss(MADE, 'Hafen');
    const saved = await messageOf(user('mo').command(at('general'), 'settings server', { misses: false }));
    expect(said(saved)).toContain(en.settings.missesNotKept);
    expect(await count()).toBe(0);
    await ask(user('ada'), at('general'), WIZARD);
    const text = said(await openDesk());
    expect(text).toContain(en.desk.notKept);
    expect(text).toContain('/settings server');
    expect(text).not.toContain(en.desk.nothing);
    expect(await count()).toBe(0);
    expect(said(await openDesk('Hafen'))).toContain(MADE);
  });

  it('keeps no mention, id or address that stands in a question', async () => {
    const { id } = user('ben').user;
    await miss(`Who is the wizard <@${id}>, or ${id}, or ben.b@example.org?`);
    const [stored] = await running.desk.misses.read(guildId(), 0);
    expect(stored?.question).toBe('Who is the wizard …, or …, or …?');
  });

  it.each(Object.entries(LOCALES))('speaks %s', async (locale, words) => {
    await miss(MADE);
    const mo = user('mo', locale);
    const card = await messageOf(mo.command(at('general'), words.commands.desk.name));
    expect(said(card)).toContain(words.desk.title);
    expect(said(card)).toContain(words.desk.asked(1));
    const opened = await messageOf(mo.press(card, words.buttons.open));
    expect(labelsOf(opened)).toContain(words.desk.dismiss);
  });
});

describe('a desk', () => {
  it('shows nothing of another server’s, whatever a button says', async () => {
    await miss(MADE);
    await miss(WIZARD, 'Hafen');
    const card = await openDesk('Hafen');
    expect(said(card)).not.toContain(MADE);
    const forged = forgedWith(card, shortHash(WIZARD), shortHash(MADE), running.sandbox);
    const answer = await press(forged, en.buttons.open);
    expect(said(answer)).toContain(en.desk.gone);
    expect(said(answer)).not.toContain(MADE);
    const opened = await press(await openDesk('Hafen'), en.buttons.open);
    for (const button of [en.desk.addSynonym, en.desk.writeRuling, en.desk.dismiss]) {
      const guessed = forgedWith(opened, shortHash(WIZARD), shortHash(MADE), running.sandbox);
      expect(said(await press(guessed, button))).toContain(en.desk.gone);
    }
    expect([await count(), await count('Hafen')]).toEqual([1, 1]);
  });

  it('obeys no button and no form that is pressed by a member', async () => {
    await miss(MADE);
    const list = await openDesk();
    const opened = await press(list, en.buttons.open);
    const form = await formOf(user('mo').press(opened, en.desk.addSynonym));
    const trial = await messageOf(user('mo').submit(form, { line: 'glimmerboat => Sea Lantern' }));
    const ada = user('ada');
    for (const card of [list, opened, trial]) {
      for (const { custom_id } of buttonsOf(card.components)) {
        const answer = await messageOf(ada.press(forgedFor(ada, card, running.sandbox), String(custom_id)));
        expect(said(answer)).toBe(en.trouble.moderatorsOnly);
      }
    }
    const sent = ada.submit(forgedForm(ada, form), { line: 'glimmerboat => Sea Lantern' });
    expect(said(await messageOf(sent))).toBe(en.trouble.moderatorsOnly);
    expect(await count()).toBe(1);
    expect(running.desk.shelf.state(guildId()).synonyms).toBe(0);
  });
});

describe('a synonym', () => {
  it('shows its effect, is stored when it is saved, and takes what it answers off the desk', async () => {
    await miss(MADE);
    await miss(BUILT);
    await miss(WIZARD);
    await miss(MADE, 'Hafen');
    const card = await press(await openDesk(), `1:miss:${shortHash(MADE)}`);
    const form = await formOf(user('mo').press(card, en.desk.addSynonym));
    expect(JSON.stringify(form.modal)).toContain('glimmerboat');
    const trial = await messageOf(user('mo').submit(form, { line: '  glimmerboat  => Sea Lantern ' }));
    expect(trial.id).toBe(card.id);
    expect(said(trial)).toContain(en.desk.effect(2, 0));
    expect(said(trial)).toContain(MADE);
    expect(said(trial)).not.toContain(WIZARD);
    expect(said(await ask(user('ben'), at('general'), MADE))).not.toContain('Gdansk');
    expect(running.desk.shelf.state(guildId()).synonyms).toBe(0);

    const saved = await press(trial, en.buttons.save);
    expect(said(saved)).toContain(`${en.desk.synonymSaved} ${en.desk.dismissed(2)}`);
    expect(said(saved)).toContain(WIZARD);
    expect(said(saved)).not.toContain(MADE);
    expect(said(await ask(user('ada'), at('general'), MADE))).toContain('Gdansk');
    expect(said(await ask(user('ada'), at('general', 'Hafen'), MADE))).not.toContain('Gdansk');
    expect(said(await openDesk('Hafen'))).toContain(MADE);
  });

  it('is tried on the questions that the server has asked lately, and on no other server’s', async () => {
    await ask(user('ada'), at('general'), 'When was the Marigold built?');
    await ask(user('ada'), at('general', 'Hafen'), 'How much does a ticket cost?');
    await miss(WIZARD);
    const tried = async () => Number(/Tried on (\d+)/.exec(said(await trySynonym('wizard, sailor')))?.[1]);
    const before = await tried();
    await ask(user('ada'), at('general', 'Hafen'), 'Who is Karen Toft exactly?');
    expect(await tried()).toBe(before);
    await ask(user('ada'), at('general'), 'Who is Karen Toft exactly?');
    await eventually(async () => expect(await tried()).toBe(before + 1));
  });

  it.each([
    ['glimmerboat', en.desk.wordAlone],
    ['glimmerboat,, ship', en.desk.wordMissing('=>')],
    ['a => b => c', en.desk.severalRules('=>')],
    ['glimmerboat, ship\\', en.desk.nothingEscaped('\\')],
  ])('is not tried where it is none: %s', async (line, remedy) => {
    await miss(MADE);
    const notice = await trySynonym(line);
    expect(said(notice)).toBe(remedy.replaceAll('\\', ''));
    expect(isEphemeral(notice)).toBe(true);
  });

  it('may begin with a hash tag, which no file takes for a comment', async () => {
    await miss(MADE);
    const trial = await trySynonym('# #glimmerboat => Sea Lantern');
    expect(said(trial)).toContain(en.desk.effect(1, 0));
    await press(trial, en.buttons.save);
    expect(said(await ask(user('ada'), at('general'), MADE))).toContain('Gdansk');
    const { synonyms } = await running.desk.shelf.read(guildId());
    expect(synonyms.map(({ line }) => line)).toEqual(['glimmerboat => Sea Lantern']);
  });

  it('is forgotten when it is cancelled', async () => {
    await miss(MADE);
    const trial = await trySynonym('glimmerboat => Sea Lantern');
    const copy = forgedWith(trial, 'nothing', 'nothing', running.sandbox);
    const back = await press(trial, en.buttons.cancel);
    expect(said(back)).toContain(en.desk.notSaved);
    expect(said(back)).toContain(MADE);
    expect(said(await press(copy, en.buttons.save))).toContain(en.desk.draftGone);
    expect(running.desk.shelf.state(guildId()).synonyms).toBe(0);
  });

  it('is saved by nobody else, in no other server, and once', async () => {
    await miss(MADE);
    await miss(MADE, 'Hafen');
    const trial = await trySynonym('glimmerboat => Sea Lantern');
    const elsewhere = await trySynonym('glimmerboat => Sea Lantern', 'Hafen');
    const [own = '', foreign = ''] = [trial, elsewhere].map((card) => idOf(card, 'save-synonym'));
    const guessed = forgedWith(elsewhere, foreign, own, running.sandbox);
    expect(said(await press(guessed, own))).toContain(en.desk.draftGone);
    expect(running.desk.shelf.state(guildId('Hafen')).synonyms).toBe(0);
    const copy = forgedWith(trial, 'nothing', 'nothing', running.sandbox);
    await press(trial, en.buttons.save);
    expect(said(await press(copy, en.buttons.save))).toContain(en.desk.draftGone);
    expect(running.desk.shelf.state(guildId()).synonyms).toBe(1);
    await miss(WIZARD);
    const again = await trySynonym('glimmerboat => Sea Lantern');
    expect(said(await press(again, en.buttons.save))).toContain(en.desk.synonymThere);
  });

  it('shows what moderators typed as it stands', async () => {
    await miss(MADE);
    const trial = await trySynonym('**glimmerboat** @everyone <@1>, Sea Lantern');
    expect(textOf(trial)).toContain('\\*\\*glimmerboat\\*\\* \\@everyone \\<\\@1\\>, Sea Lantern');
  });
});

it('keeps a synonym that could not be saved, so that it can be saved later', async () => {
  const path = inFolder('footnote.db');
  const desk = await openDeskOf(await openDatabase({ kind: 'file', path }, { patience: 20 }), CHANCE);
  const another = await startTestBot({ desk, now: () => now });
  const before = running;
  running = another;
  await miss(MADE);
  const trial = await trySynonym('glimmerboat => Sea Lantern');
  const other = createClient({ url: `file:${path}` });
  const writing = await other.transaction('write');
  expect(said(await press(trial, en.buttons.save))).toContain('that could not be saved');
  await writing.rollback();
  other.close();
  expect(said(await press(trial, en.buttons.save))).toContain(en.desk.synonymSaved);
  expect(desk.shelf.state(guildId()).synonyms).toBe(1);
  await another.stop();
  running = before;
});
