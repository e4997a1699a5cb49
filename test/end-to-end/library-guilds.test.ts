import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleHash } from '../../src/cards/library/article-hash.ts';
import { articleKey } from '../../src/cards/passage-ref.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import type { Place } from '../../src/sandbox/actor.ts';
import type { StoredMessage } from '../../src/sandbox/message.ts';
import { en } from '../../src/words/en.ts';
import { ask, expectUnharmed, formOf, messageOf, startTestBot, type TestBot } from './bot-on-sandbox.ts';
import { addText, give, MILL, MILL_QUESTION, postedIn, saidIn } from './in-library.ts';

let running: TestBot;
const at = (channel: string, guild?: string): Place => ({ channel: running.sandbox.channel(channel, guild) });
const user = (name: string) => running.sandbox.user(name);
const stored = (guild: string) => running.desk.shelf.read(at('general', guild).channel.guild ?? '');
const COMMANDS: readonly (readonly [string, Record<string, string>])[] = [
  ['add', {}],
  ['list', {}],
  ['edit', { article: 'the tide mill' }],
  ['remove', { article: 'the tide mill' }],
  ['synonyms', {}],
  ['export', {}],
  ['base', { state: 'off' }],
];

beforeEach(async () => {
  running = await startTestBot();
  await running.desk.shelf.addSynonym(at('general').channel.guild ?? '', 'mill, wheel', 0);
  await addText(user('mo'), at('general'));
});

afterEach(async () => {
  expectUnharmed(running);
  await running.stop();
});

/** Cards of the only article and the only synonym of Harbour, with every button that changes something. */
async function harboursCards(): Promise<(readonly [StoredMessage, string])[]> {
  const run = (command: string, values = {}) =>
    messageOf(user('mo').command(at('general'), `library ${command}`, values));
  const report = await give(user('mo'), at('general'), { text: MILL, title: 'Another' });
  return [
    [report, en.buttons.save],
    [report, en.buttons.cancel],
    [await run('remove', { article: 'the tide mill' }), en.buttons.remove],
    [await run('synonyms'), en.buttons.remove],
  ];
}

describe.each([
  ['a member', 'ben', 'general'],
  ['who moderates one channel alone', 'ada', 'corner'],
])('to %s', (_, name, channel) => {
  it.each(COMMANDS)('/library %s is refused', async (command, values) => {
    const before = await stored('Harbour');
    const card = await messageOf(user(name).command(at(channel), `library ${command}`, values));
    expect(saidIn(card)).toBe(en.trouble.moderatorsOnly);
    expect(card.attachments).toEqual([]);
    expect(await stored('Harbour')).toEqual(before);
  });

  it('nothing is suggested', async () => {
    for (const command of ['library edit', 'library remove']) {
      const outcome = await user(name).autocomplete(at(channel), command, { article: '' }, 'article')
        .response;
      expect(outcome).toMatchObject({ kind: 'choices', choices: [] });
    }
  });

  it('every button is refused', async () => {
    const cards = await harboursCards();
    const list = await messageOf(user('mo').command(at('general'), 'library list'));
    const before = await stored('Harbour');
    for (const [card, button] of cards) {
      const posted = postedIn(at(channel), card, running);
      expect(saidIn(await messageOf(user(name).press(posted, button)))).toBe(en.trouble.moderatorsOnly);
    }
    const cancel = postedIn(at(channel), cards[2]?.[0] ?? list, running);
    expect(saidIn(await messageOf(user(name).press(cancel, '1:library:1')))).toBe(en.trouble.moderatorsOnly);
    expect(await stored('Harbour')).toEqual(before);
    // What the moderator has not saved yet is still theirs to save.
    const [report] = cards[0] ?? [list];
    expect(saidIn(await messageOf(user('mo').press(report, en.buttons.save)))).toContain('Another');
  });

  it('every form is refused', async () => {
    const before = await stored('Harbour');
    const forms = [
      await formOf(user('mo').command(at('general'), 'library add')),
      await formOf(user('mo').command(at('general'), 'library edit', { article: 'the tide mill' })),
    ];
    for (const form of forms) {
      const interaction = { ...form.interaction, user: user(name).user, channel: at(channel).channel };
      const sent = user(name).submit({ ...form, interaction }, { title: 'Mine' });
      expect(saidIn(await messageOf(sent))).toBe(en.trouble.moderatorsOnly);
    }
    expect(await stored('Harbour')).toEqual(before);
  });
});

it('cannot be used in conversations, nor where only a member brought the bot along', async () => {
  for (const place of [at('dm-mo'), at('general', 'Elsewhere')]) {
    const card = await messageOf(user('mo').command(place, 'library list'));
    expect(saidIn(card)).toBe(en.settings.guildOnly);
  }
});

describe('another guild', () => {
  const there = () => at('general', 'Hafen');

  it('gets no answer from the article, and does not see it anywhere', async () => {
    expect(saidIn(await ask(user('ada'), at('general'), MILL_QUESTION))).toContain('Tilda Voss');
    const shown = [
      await ask(user('ada'), there(), MILL_QUESTION),
      await messageOf(user('ada').command(there(), 'sources')),
      await messageOf(user('ada').command(there(), 'read', { article: articleKey('the-tide-mill') })),
      await messageOf(user('mo').command(there(), 'library list')),
      await messageOf(user('mo').command(there(), 'library synonyms')),
      await messageOf(user('mo').command(there(), 'library export')),
    ];
    for (const card of shown) {
      // What was asked stands on the card.
      const said = saidIn(card).replace(MILL_QUESTION, '');
      expect(said).not.toMatch(/Voss|tide mill|mill, wheel/i);
      expect(card.attachments).toEqual([]);
    }
  });

  it('finds no quotation of it when it checks one', async () => {
    const text = '“The gears go first, said engineer Tilda Voss, who leads the work”';
    const checked = (place: Place) => messageOf(user('ada').command(place, 'check', { text }));
    expect(saidIn(await checked(at('general')))).toContain(en.check.verbatim);
    expect(saidIn(await checked(there()))).not.toContain(en.check.verbatim);
  });

  it.each(['read', 'library edit', 'library remove', 'ask'])(
    'gets no suggestion of it in /%s',
    async (command) => {
      const option = command === 'ask' ? 'question' : 'article';
      const typed = command === 'ask' ? 'Tilda' : '';
      const outcome = await user('mo').autocomplete(there(), command, { [option]: typed }, option).response;
      expect(JSON.stringify(outcome)).not.toMatch(/Voss|tide mill/i);
    },
  );

  it('can neither name it nor do anything with its key', async () => {
    for (const command of ['library edit', 'library remove']) {
      const article = articleKey('the-tide-mill');
      const card = await messageOf(user('mo').command(there(), command, { article }));
      expect(saidIn(card)).toBe(en.library.noOwn(article));
    }
  });

  it('changes nothing with buttons that carry the ids of the first', async () => {
    const cards = await harboursCards();
    const before = await stored('Harbour');
    for (const [card, button] of cards) {
      const said = saidIn(await messageOf(user('mo').press(postedIn(there(), card, running), button)));
      expect(said).not.toMatch(/tide mill|Another|mill, wheel/i);
    }
    expect(await stored('Harbour')).toEqual(before);
    expect((await stored('Hafen')).articles).toEqual([]);
    const [[report] = []] = cards;
    if (report === undefined) throw new Error('there is no report');
    expect(saidIn(await messageOf(user('mo').press(report, en.buttons.save)))).toContain('Another');
  });

  it('changes nothing with a form that carries the key of the first', async () => {
    const form = await formOf(
      user('mo').command(at('general'), 'library edit', { article: 'the tide mill' }),
    );
    const before = await stored('Harbour');
    const interaction = { ...form.interaction, channel: there().channel };
    const card = await messageOf(user('mo').submit({ ...form, interaction }, { title: 'Ours' }));
    expect(saidIn(card)).toBe(en.library.articleGone);
    expect(await stored('Harbour')).toEqual(before);
  });

  it('has an article of the same id, and each removes its own', async () => {
    await addText(user('mo'), there(), { publisher: 'Hafenblatt' });
    const [text = ''] = (await stored('Hafen')).articles.map((article) => article.text);
    const parsed = parseArticle('the-tide-mill', text);
    const card = await messageOf(user('mo').command(there(), 'library remove', { article: 'the tide mill' }));
    expect(JSON.stringify(card.components)).toContain(
      parsed.kind === 'article' ? articleHash(parsed.article) : 'no hash',
    );
    await messageOf(user('mo').press(card, en.buttons.remove));
    expect((await stored('Hafen')).articles).toEqual([]);
    expect((await stored('Harbour')).articles).toHaveLength(1);
  });
});
