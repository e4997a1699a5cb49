import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Place } from '../../src/sandbox/actor.ts';
import type { StoredMessage } from '../../src/sandbox/message.ts';
import { createStory, type Story } from '../../src/story.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';
import { eventually } from '../eventually.ts';
import { ask, ferryStory, labelsOf, messageOf, startTestBot, type TestBot } from './bot-on-sandbox.ts';
import { propose, ROUTE, said, settle } from './ruling-form.ts';

let running: TestBot;
const at = (channel: string, guild?: string): Place => ({ channel: running.sandbox.channel(channel, guild) });
const user = (name: string, locale?: string) => running.sandbox.user(name, locale);
const { buttons: deeds } = en.rulings;
const QUESTION = 'Is Norrlink closing the route?';
/** The words that the ruling on the route cites. */
const CITED = 'Norrlink has no plans to close the route, an unnamed manager told this newspaper.';

beforeEach(async () => {
  running = await startTestBot();
});

afterEach(async () => {
  expect(running.log.filter(({ level }) => level === 'error')).toEqual([]);
  await running.stop();
});

async function asked(question = QUESTION, guild?: string, more: Record<string, string | boolean> = {}) {
  return said(await ask(user('ada'), at('general', guild), question, more));
}

function show(): Promise<StoredMessage> {
  return messageOf(user('sam').command(at('general'), 'ruling show', { ruling: ROUTE.claim }));
}

/** The reply to a message that names the bot. */
function mention(text: string): Promise<StoredMessage> {
  const message = user('ada').say(at('general').channel, `<@${running.sandbox.world.bot.id}> ${text}`);
  return eventually(() => {
    const reply = running.sandbox.state
      .messagesIn(message.channel)
      .find(({ repliesTo }) => repliesTo === message.id);
    if (reply === undefined) throw new Error('no reply yet');
    return reply;
  });
}

/** The story with other words where the ruling on the route cites some. */
async function withoutCited(): Promise<Story> {
  const { articles } = await ferryStory();
  return createStory(
    articles.map((article) => ({
      ...article,
      paragraphs: article.paragraphs.map((paragraph) => ({
        ...paragraph,
        text: paragraph.text.replace('no plans to close', 'plans to close'),
      })),
    })),
  );
}

describe('a settled ruling', () => {
  it('stands first in the answers that it fits, labelled, with its claim quoted and its passages', async () => {
    await settle(user('mo'), at('general'));
    const text = await asked();
    const places = [
      QUESTION,
      en.rulings.label,
      en.quoted(ROUTE.claim),
      `${ROUTE.finding} ¹`,
      'Settled on ',
      CITED,
      '-# ¹ Harbour Post',
      en.rulings.also,
      '-# ² Harbour Post',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text.replaceAll('**', '').split(CITED)).toHaveLength(2);
  });

  it('stands so in mentions, in the menu of a message and in public answers', async () => {
    await settle(user('mo'), at('general'));
    const message = user('ben').say(at('general').channel, QUESTION);
    const menu = user('ada').messageCommand(at('general'), en.commands.answerMessage.name, message);
    for (const text of [
      said(await mention(QUESTION)),
      said(await messageOf(menu)),
      await asked(QUESTION, undefined, { public: true }),
    ]) {
      expect(text).toContain(en.rulings.label);
      expect(text).toContain(ROUTE.finding);
    }
  });

  it('is labelled in the language of who reads it', async () => {
    await settle(user('mo'), at('general', 'Hafen'));
    expect(await asked(QUESTION, 'Hafen', { public: true })).toContain(de.rulings.label);
    const answer = await ask(user('ada', 'de'), at('general', 'Hafen'), QUESTION);
    expect(said(answer)).toContain(de.rulings.label);
  });

  it('is shown for no other question, of no single article, and on no further page', async () => {
    await settle(user('mo'), at('general'));
    expect(await asked('Where is the Sea Lantern being built?')).not.toContain(en.rulings.label);
    expect(await asked(QUESTION, undefined, { article: 'harbour-post' })).not.toContain(en.rulings.label);
    const card = await ask(user('ada'), at('general'), QUESTION);
    const more = await messageOf(user('ada').press(card, en.buttons.more));
    expect(said(more)).not.toContain(en.rulings.label);
    const back = await messageOf(user('ada').press(more, en.buttons.first));
    expect(said(back)).toContain(en.rulings.label);
  });

  it('answers where the articles do not, without the word that they do not', async () => {
    const others = 'morning-tide 2';
    await settle(user('mo'), at('general'), { claim: 'Was the captain bribed?', finding: 'No.', others });
    const related = await asked('Was the captain bribed?');
    expect(related).toContain('No. ¹');
    expect(related).not.toContain(en.answer.related);
    await settle(user('mo'), at('general'), { claim: 'Zorblatt is a vampire.', finding: 'No.', others });
    const unanswered = await asked('Is Zorblatt a vampire?');
    expect(unanswered).toContain('No. ¹');
    expect(unanswered).not.toContain(en.answer.unanswered);
    expect(unanswered).not.toContain(en.rulings.also);
    expect(await asked('Is Zorblatt a vampire?', 'Hafen')).toContain(en.answer.unanswered);
  });

  it('is shared with its answer, unless it has changed since', async () => {
    await settle(user('mo'), at('general'));
    const card = await ask(user('ada'), at('general'), QUESTION);
    const late = await ask(user('ben'), at('general'), QUESTION);
    const shared = await messageOf(user('ada').press(card, en.buttons.share));
    expect(shared.onlyFor).toBeUndefined();
    expect(said(shared)).toContain(ROUTE.finding);
    expect(said(shared)).toContain(CITED);
    await messageOf(user('sam').press(await show(), deeds.dispute));
    const refused = await messageOf(user('ben').press(late, en.buttons.share));
    expect(said(refused)).toContain(en.share.changed);
    expect(said(refused)).not.toContain(ROUTE.finding);
  });

  it('is shown in its own guild alone', async () => {
    await settle(user('mo'), at('general'));
    expect(await asked(QUESTION, 'Hafen')).not.toContain(ROUTE.finding);
    expect(await asked(QUESTION, 'Elsewhere')).not.toContain(ROUTE.finding);
    const private_ = await ask(user('ada'), at('dm-ada'), QUESTION);
    expect(said(private_)).not.toContain(ROUTE.finding);
  });
});

it('shows no ruling that is only proposed, is disputed, was replaced or is removed', async () => {
  await propose(user('mo'), at('general'));
  expect(await asked()).not.toContain(ROUTE.finding);
  await messageOf(user('sam').press(await show(), deeds.settle));
  expect(await asked()).toContain(ROUTE.finding);
  const disputed = await messageOf(user('sam').press(await show(), deeds.dispute));
  expect(await asked()).not.toContain(ROUTE.finding);
  const again = await messageOf(user('sam').press(disputed, deeds.proposeAgain));
  await messageOf(user('sam').press(again, deeds.settle));
  const next = await settle(user('mo'), at('general'), {
    claim: 'Norrlink is closing the route.',
    finding: 'Nobody has said so.',
    others: 'harbour-post 6',
    replaces: ROUTE.claim,
  });
  expect(await asked()).toContain('Nobody has said so.');
  expect(await asked()).not.toContain(ROUTE.finding);
  const asking = await messageOf(user('mo').press(next, en.buttons.remove));
  await messageOf(user('mo').press(asking, en.buttons.remove));
  expect(await asked()).not.toContain(en.rulings.label);
});

describe('a ruling whose words no longer stand', () => {
  it('is not shown, is marked in the list, and is shown again when they are back', async () => {
    await settle(user('mo'), at('general'));
    running.tell(await withoutCited());
    await eventually(async () => expect(await asked()).not.toContain(ROUTE.finding));
    const listed = await messageOf(user('mo').command(at('general'), 'ruling list'));
    expect(said(listed)).toContain(en.rulings.stale);
    const shown = said(await show());
    expect(shown).toContain(en.rulings.staleExplained);
    expect(shown).toContain(`${en.quoted(CITED)} (Harbour Post ¶6)`);
    running.tell(await ferryStory());
    await eventually(async () => expect(await asked()).toContain(ROUTE.finding));
    const again = await messageOf(user('mo').command(at('general'), 'ruling list'));
    expect(said(again)).not.toContain(en.rulings.stale);
  });

  it('cannot be settled, and still shows what does stand', async () => {
    const others = 'harbour-post 6\nmorning-tide 2';
    const proposed = await propose(user('mo'), at('general'), { ...ROUTE, others });
    running.tell(await withoutCited());
    await eventually(async () => expect(said(await show())).toContain(en.rulings.staleExplained));
    const refused = await messageOf(user('mo').press(proposed, deeds.settle));
    expect(said(refused)).toContain(en.rulings.cannotSettle);
    expect(said(refused)).toContain('> Captain Olaf Dreyer');
    const [ruling] = await running.desk.rulings.of(at('general').channel.guild ?? '');
    expect(ruling?.status).toBe('proposed');
  });

  it('goes with the guild’s own article that it cites', async () => {
    const guild = at('general').channel.guild ?? '';
    const text = '---\ntitle: The tide mill\n---\n\nThe tide mill grinds salt at night.';
    await running.desk.shelf.add(guild, { id: 'mill', text, paragraphs: 1 }, 0);
    await eventually(async () => expect(await asked('tide mill')).toContain('grinds salt'));
    await settle(user('mo'), at('general'), { claim: ROUTE.claim, finding: 'So.', others: 'mill 1' });
    expect(await asked()).toContain('So. ¹');
    await running.desk.shelf.remove(guild, 'mill');
    await eventually(async () => expect(await asked()).not.toContain(en.rulings.label));
    expect(said(await show())).toContain(`${en.quoted('The tide mill grinds salt at night.')} (mill ¶1)`);
  });
});

it('has room for the longest ruling, its five passages and those of the answer', async () => {
  const guild = at('general').channel.guild ?? '';
  const sentence = 'The crossings of Norrlink were counted again by the commuters of Vestrand. ';
  const paragraphs = Array.from({ length: 5 }, (_, number) => `Count ${number + 1}. ${sentence.repeat(9)}`);
  const text = `---\ntitle: Counts\npublisher: Count Weekly\n---\n\n${paragraphs.join('\n\n')}`;
  await running.desk.shelf.add(guild, { id: 'counts', text, paragraphs: 5 }, 0);
  await eventually(async () => expect(await asked('Who counted again?')).toContain('Count Weekly'));
  const finding = 'Nothing of that is so. '.repeat(43).trim();
  const claim = `Norrlink is closing the route between Vestrand and Skagholm ${'very '.repeat(46)}soon.`;
  const others = [1, 2, 3, 4, 5].map((number) => `counts ${number}`).join('\n');
  await settle(user('mo'), at('general'), { claim, finding, others });
  const card = await ask(user('ada'), at('general'), claim);
  const shown = said(card);
  expect(shown).toContain(`${finding} ¹ ² ³ ⁴ ⁵`);
  for (const mark of ['¹', '²', '³', '⁴', '⁵', '⁶'])
    expect(shown).toMatch(new RegExp(`${mark} (?:Count Weekly|Harbour Post)`));
  expect(labelsOf(card)).toContain(en.buttons.share);
});
