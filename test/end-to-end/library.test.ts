import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { formatArticle } from '../../src/corpus/format-article.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { isEphemeral, type Place } from '../../src/sandbox/actor.ts';
import type { OptionValue } from '../../src/sandbox/command-options.ts';
import type { FieldValues } from '../../src/sandbox/filled-form.ts';
import type { StoredMessage } from '../../src/sandbox/message.ts';
import { createStory } from '../../src/story.ts';
import { en } from '../../src/words/en.ts';
import { LOCALES } from '../../src/words/locales.ts';
import {
  ask,
  expectUnharmed,
  ferryStory,
  formOf,
  labelsOf,
  messageOf,
  startTestBot,
  type TestBot,
} from './bot-on-sandbox.ts';
import { addText, give, MILL, MILL_QUESTION, saidIn } from './in-library.ts';

let running: TestBot;
let place: Place;
const words = en.library;
const mo = (locale?: string) => running.sandbox.user('mo', locale);
const ada = () => running.sandbox.user('ada');
const guild = () => place.channel.guild ?? '';
const run = (command: string, values: Record<string, OptionValue> = {}): Promise<StoredMessage> =>
  messageOf(mo().command(place, `library ${command}`, values));
const given = (values: FieldValues): Promise<StoredMessage> => give(mo(), place, values);
const added = (values?: FieldValues): Promise<StoredMessage> => addText(mo(), place, values);
const press = (message: StoredMessage, button: string): Promise<StoredMessage> =>
  messageOf(mo().press(message, button));
const stored = async () => (await running.desk.shelf.read(guild())).articles;

beforeEach(async () => {
  running = await startTestBot();
  place = { channel: running.sandbox.channel('general') };
});

afterEach(async () => {
  expectUnharmed(running);
  await running.stop();
});

/** An article as it is stored, made up. */
function invented(id: string) {
  const paragraphs = [{ article: id, number: 1, text: `The mill of ${id} stands at the gate.` }];
  const article: Article = { id, title: `News of ${id}`, language: 'en', text: 'article', paragraphs };
  return { id, text: formatArticle(article), paragraphs: 1 };
}

describe('/library add', () => {
  it('shows what becomes of a text, and stores nothing of it before it is saved', async () => {
    const report = await given({
      text: `By Juno Maddox\n\n${MILL}\n\nSubscribe to our newsletter`,
      title: 'The tide mill',
      publisher: 'Coastal Lantern',
      'date-and-address': 'https://example.org/mill 2019-03-09',
    });
    expect(isEphemeral(report)).toBe(true);
    expect(labelsOf(report)).toEqual([en.buttons.save, en.buttons.cancel]);
    for (const line of [
      'The tide mill',
      'Publisher: Coastal Lantern',
      'Author: Juno Maddox',
      'Date: March 9, 2019',
      'Address: https://example.org/mill',
      words.report.kept(2),
      '1 – The small port of Brinehaven',
      `${words.report.reasons['newsletter line']}: “Subscribe to our newsletter”`,
      words.report.room(1, 200, 2, 20_000),
    ]) {
      expect(saidIn(report)).toContain(line);
    }
    expect(await stored()).toEqual([]);
    expect(saidIn(await ask(ada(), place, MILL_QUESTION))).not.toContain('Tilda Voss');
  });

  it('answers from an article as soon as it is saved, and lists it among the sources', async () => {
    const saved = await added();
    expect(isEphemeral(saved)).toBe(true);
    expect(saidIn(saved)).toContain(words.saved('The tide mill', 2));
    expect(labelsOf(saved)).toEqual([]);
    expect(saidIn(await ask(ada(), place, MILL_QUESTION))).toContain('Tilda Voss');
    expect(saidIn(await messageOf(ada().command(place, 'sources')))).toContain('The tide mill');
  });

  it('stores nothing where the moderator leaves it', async () => {
    const left = await press(await given({ text: MILL, title: 'The tide mill' }), en.buttons.cancel);
    expect(saidIn(left)).toBe(words.notSaved);
    expect(labelsOf(left)).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it.each([
    ['a page', 'mill.txt', `<!doctype html><title>The tide mill</title><article><p>${MILL}</article>`],
    ['Markdown', 'mill.html', `# The tide mill\n\n${MILL}`],
    ['a text', 'mill.md', `The tide mill\n\n${MILL}`],
  ])('tells %s by its content, whatever the file is called', async (_, name, text) => {
    const report = await given({ file: [{ name, bytes: Buffer.from(text) }] });
    await press(report, en.buttons.save);
    const [article] = await stored();
    expect(article?.id).toBe('the-tide-mill');
    expect(article?.text).toContain('title: The tide mill\n');
    expect(article?.text).toContain('The gears go first, said engineer Tilda Voss');
    expect(article?.text).not.toMatch(/[<#]/);
  });

  it('reads the file where there is a text too, and says so', async () => {
    const file = [{ name: 'mill.txt', bytes: Buffer.from(MILL) }];
    const report = await given({ file, text: 'Something else altogether.', title: 'The tide mill' });
    expect(saidIn(report)).toContain(words.report.fileCounts);
    expect(saidIn(report)).toContain('Brinehaven');
    expect(saidIn(report)).not.toContain('altogether');
  });

  it.each<[string, FieldValues, string]>([
    ['nothing was given', { title: 'The mill' }, words.mistakes.nothingGiven],
    ['no title is found', { text: MILL.replace('\n\n', ' ') }, words.faults['no-title']],
    ['no paragraph is found', { text: 'The mill' }, words.faults['no-paragraph']],
    [
      'a date is none',
      { text: MILL, 'date-and-address': 'May 31, 2024' },
      words.mistakes.neither('May 31, 2024'),
    ],
    [
      'a day is not in the calendar',
      { text: MILL, 'date-and-address': 'https://example.org/ 2023-02-30' },
      words.mistakes.neither('2023-02-30'),
    ],
    [
      'an address is none of the web',
      { text: MILL, 'date-and-address': 'javascript:alert(1)' },
      words.mistakes.neither('javascript:alert(1)'),
    ],
    [
      'there are two dates',
      { text: MILL, 'date-and-address': '2024-05-31 2024-06-01' },
      words.mistakes.twice,
    ],
  ])('says what to mend where %s', async (_, values, mistake) => {
    const card = await given(values);
    expect(isEphemeral(card)).toBe(true);
    expect(saidIn(card)).toContain(mistake);
    expect(labelsOf(card)).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it('saves once what is saved twice', async () => {
    const report = await given({ text: MILL, title: 'The tide mill' });
    const both = [mo().press(report, en.buttons.save), mo().press(report, en.buttons.save)];
    const said = (await Promise.all(both.map(messageOf))).map(saidIn);
    expect(said.filter((text) => text.includes(words.saved('The tide mill', 2)))).toHaveLength(1);
    expect(said).toContain(words.draftGone);
    expect(await stored()).toHaveLength(1);
  });

  it('says that a report from before a restart can be saved no more', async () => {
    const report = await given({ text: MILL, title: 'The tide mill' });
    const { sandbox, desk } = running;
    await running.bot.close(1_000);
    running = await startTestBot({ sandbox, desk });
    for (const button of [en.buttons.save, en.buttons.cancel]) {
      expect(saidIn(await press(report, button))).toBe(words.draftGone);
    }
    expect(await stored()).toEqual([]);
  });

  it('gives an article another id where its own was taken before it was saved', async () => {
    const reports = [await given({ text: MILL, title: 'Mill' }), await given({ text: MILL, title: 'Mill' })];
    for (const report of reports) {
      expect(saidIn(await press(report, en.buttons.save))).toContain(words.saved('Mill', 2));
    }
    expect((await stored()).map(({ id }) => id)).toEqual(['mill', 'mill-2']);
  });

  it('warns of an article that the library seems to have', async () => {
    await added();
    const sameTitle = await given({ text: 'The wheel turns no more, they say.', title: 'THE TIDE MILL' });
    const sameBeginning = await given({ text: MILL, title: 'Another title' });
    const other = await given({ text: 'The wheel turns no more, they say.', title: 'The wheel' });
    for (const report of [sameTitle, sameBeginning]) {
      expect(saidIn(report)).toContain(words.report.twin('The tide mill'));
      expect(labelsOf(report)).toContain(en.buttons.save);
    }
    expect(saidIn(other)).not.toContain('already');
  });

  it('says that there is no room, and saves when there is', async () => {
    for (let number = 0; number < 200; number += 1) {
      await running.desk.shelf.add(guild(), invented(`old-${number}`), 0);
    }
    const report = await given({ text: MILL, title: 'The tide mill' });
    expect(saidIn(await press(report, en.buttons.save))).toBe(words.full.articles(200));
    expect(await stored()).toHaveLength(200);
    await running.desk.shelf.remove(guild(), 'old-7');
    expect(saidIn(await press(report, en.buttons.save))).toContain(words.saved('The tide mill', 2));
  });

  it('says that there is no room for so many paragraphs', async () => {
    for (let number = 0; number < 5; number += 1) {
      const paragraphs = number === 4 ? 3_999 : 4_000;
      // That so many are counted is enough; reading them would take its time.
      await running.desk.shelf.add(guild(), { ...invented(`long-${number}`), paragraphs }, 0);
    }
    const report = await given({ text: MILL, title: 'The tide mill' });
    expect(saidIn(await press(report, en.buttons.save))).toBe(words.full.paragraphs(20_000));
    expect(await stored()).toHaveLength(5);
  });
});

describe('/library list', () => {
  it('shows the server’s own articles and those of the base, and how much room is taken', async () => {
    await added({ publisher: 'Coastal Lantern', 'date-and-address': '2019-03-09' });
    const card = saidIn(await run('list'));
    expect(card).toContain(words.list.own(1, 200, 2, 20_000));
    expect(card).toContain(words.list.baseOn(3));
    expect(card).toContain(`${words.list.ofServer} · Coastal Lantern · March 9, 2019 · 2 paragraphs`);
    expect(card).toContain(`${words.list.ofBase} · Harbour Post · September 12, 2023 · 6 paragraphs`);
    expect(card.indexOf('The tide mill')).toBeLessThan(card.indexOf('Old ferry Marigold'));
  });

  it('turns pages of eight', async () => {
    for (let number = 10; number < 20; number += 1) {
      await running.desk.shelf.add(guild(), invented(`mill-${number}`), 0);
    }
    await run('base', { state: 'off' });
    const first = await run('list');
    expect(saidIn(first)).toContain('News of mill-17');
    expect(saidIn(first)).not.toContain('News of mill-18');
    const second = await press(first, en.buttons.next);
    expect(second.id).toBe(first.id);
    expect(saidIn(second)).toContain('News of mill-18');
    expect(labelsOf(second)).toEqual([en.buttons.previous]);
  });

  it('shows every article of a page, however much is stated of them', async () => {
    for (let number = 1; number <= 8; number += 1) {
      const title = `Mill ${number} ${'of *Brine* '.repeat(40)}`.trim();
      const publisher = `The _Tidings_ ${'of_the coast* '.repeat(12)}`.trim();
      await addText(mo(), place, { title, publisher });
    }
    const list = saidIn(await messageOf(mo().command(place, 'library list')));
    for (let number = 1; number <= 8; number += 1) expect(list).toContain(`Mill ${number} of`);
  });

  it.each(Object.entries(LOCALES))('speaks %s', async (locale, { commands, library }) => {
    const { name, subcommands } = commands.library;
    const card = await messageOf(mo(locale).command(place, `${name} ${subcommands.list.name}`));
    expect(saidIn(card)).toContain(library.title);
  });
});

describe('/library edit', () => {
  /** Fills the form for the only article of the server's own. */
  async function edited(values: FieldValues): Promise<StoredMessage> {
    const form = await formOf(mo().command(place, 'library edit', { article: 'tide mill' }));
    return messageOf(mo().submit(form, values));
  }

  beforeEach(async () => {
    await added({ publisher: 'Coastal Lantern', 'date-and-address': '2019-03-09' });
  });

  it('changes what is stated of an article, and leaves its paragraphs', async () => {
    const [before] = await stored();
    const card = await edited({
      title: 'The\u202e mill',
      publisher: '',
      author: 'Juno Maddox',
      url: 'https://example.org',
    });
    expect(isEphemeral(card)).toBe(true);
    expect(saidIn(card)).toContain(words.edit.saved);
    const [after] = await stored();
    const parsed = parseArticle('the-tide-mill', after?.text ?? '');
    expect(parsed.kind === 'article' && { ...parsed.article, paragraphs: undefined }).toEqual({
      id: 'the-tide-mill',
      title: 'The mill',
      author: 'Juno Maddox',
      published: '2019-03-09',
      url: 'https://example.org/',
      language: 'en',
      text: 'article',
    });
    const bodyOf = (text = ''): string => text.slice(text.lastIndexOf('---\n'));
    expect(bodyOf(after?.text)).toBe(bodyOf(before?.text));
    expect(saidIn(await ask(ada(), place, MILL_QUESTION))).toContain('The mill');
  });

  it('names each mistake and changes nothing', async () => {
    const before = await stored();
    const card = await edited({ title: ' \u200b ', published: '31.5.2024', url: 'example.org' });
    for (const mistake of [
      words.mistakes.noTitle,
      words.mistakes.date('31.5.2024'),
      words.mistakes.address('example.org'),
    ]) {
      expect(saidIn(card)).toContain(mistake);
    }
    expect(await stored()).toEqual(before);
  });

  it('says that nothing was changed where nothing was', async () => {
    expect(saidIn(await edited({}))).toBe(words.edit.unchanged);
  });

  it('saves nothing where the article was changed or removed while the form was open', async () => {
    const open = () => formOf(mo().command(place, 'library edit', { article: 'tide mill' }));
    const [first, second, third] = [await open(), await open(), await open()];
    await messageOf(mo().submit(first, { author: 'Juno Maddox' }));
    expect(saidIn(await messageOf(mo().submit(second, { author: 'Ben' })))).toBe(words.edit.changed);
    expect((await stored())[0]?.text).toContain('author: Juno Maddox');
    await running.desk.shelf.remove(guild(), 'the-tide-mill');
    await run('base', { state: 'on' });
    expect(saidIn(await messageOf(mo().submit(third, { author: 'Ben' })))).toBe(words.articleGone);
    expect(await stored()).toEqual([]);
  });
});

describe('/library remove', () => {
  it('shows what goes with an article, and removes it when that is pressed', async () => {
    await added();
    await running.desk.rulings.propose(
      guild(),
      {
        claim: 'Who leads the work?',
        finding: 'Tilda Voss does.',
        citations: [{ article: 'the-tide-mill', number: 2, quote: 'engineer Tilda Voss' }],
      },
      mo().user.id,
      0,
    );
    // A change by a moderator waits until what was stored is loaded.
    await run('base', { state: 'on' });
    const card = await run('remove', { article: 'the tide mill' });
    expect(saidIn(card)).toContain(words.removal.effect);
    expect(saidIn(card)).toContain(words.removal.cited(1));
    expect(saidIn(card)).toContain('“Who leads the work?”');
    expect(await stored()).toHaveLength(1);
    const removed = await press(card, en.buttons.remove);
    expect(removed.id).toBe(card.id);
    expect(saidIn(removed)).toBe(words.removal.done('The tide mill'));
    expect(await stored()).toEqual([]);
    expect(saidIn(await ask(ada(), place, MILL_QUESTION))).not.toContain('Tilda Voss');
  });

  it('shows the list to who leaves it', async () => {
    await added();
    const left = await press(await run('remove', { article: 'the tide mill' }), en.buttons.cancel);
    expect(saidIn(left)).toContain(words.title);
    expect(await stored()).toHaveLength(1);
  });

  it('does not remove what has changed since, but shows it, nor what is gone', async () => {
    await added();
    const card = await run('remove', { article: 'the tide mill' });
    const form = await formOf(mo().command(place, 'library edit', { article: 'the tide mill' }));
    await messageOf(mo().submit(form, { title: 'The mill' }));
    const changed = await press(card, en.buttons.remove);
    expect(saidIn(changed)).toContain(words.removal.changed);
    expect(saidIn(changed)).toContain('The mill');
    expect(await stored()).toHaveLength(1);
    const again = await run('remove', { article: 'the mill' });
    await press(changed, en.buttons.remove);
    expect(await stored()).toEqual([]);
    expect(saidIn(await press(again, en.buttons.remove))).toBe(words.articleGone);
  });

  it('leaves the base alone, and says how to do without it', async () => {
    const card = await run('remove', { article: 'Old ferry Marigold' });
    expect(saidIn(card)).toContain('/library base off');
    expect(labelsOf(card)).toEqual([]);
    expect(saidIn(await run('remove', { article: 'nowhere' }))).toBe(words.noOwn('nowhere'));
  });

  it('suggests the server’s own articles alone', async () => {
    await added();
    for (const command of ['library remove', 'library edit']) {
      const outcome = await mo().autocomplete(place, command, { article: '' }, 'article').response;
      expect(outcome.kind === 'choices' && outcome.choices.map(({ name }) => name)).toEqual([
        'The tide mill',
      ]);
    }
  });
});

describe('/library synonyms', () => {
  it('lists the lines of the server, and removes the one whose button is pressed', async () => {
    for (let number = 10; number < 20; number += 1) {
      await running.desk.shelf.addSynonym(guild(), `mill, wheel ${number}`, 0);
    }
    await run('base', { state: 'on' });
    const first = await run('synonyms');
    expect(labelsOf(first)).toEqual([...Array(8).fill(en.buttons.remove), en.buttons.next]);
    const second = await press(first, en.buttons.next);
    expect(labelsOf(second)).toEqual([en.buttons.remove, en.buttons.remove, en.buttons.previous]);
    const { synonyms } = await running.desk.shelf.read(guild());
    const last = synonyms.at(-1);
    const left = await press(second, `1:remove-synonym:${last?.id}`);
    expect(saidIn(left)).toContain(words.synonyms.removed(last?.line ?? ''));
    expect(labelsOf(left)).toEqual([en.buttons.remove, en.buttons.previous]);
    expect((await running.desk.shelf.read(guild())).synonyms).toHaveLength(9);
  });

  it('says where there are none', async () => {
    expect(saidIn(await run('synonyms'))).toContain(words.synonyms.none('/desk'));
  });
});

describe('/library export', () => {
  it('gives the server’s own articles and synonyms as files that are read again, and nothing of the base', async () => {
    await added();
    await running.desk.shelf.addSynonym(guild(), 'mill, wheel', 0);
    await run('base', { state: 'on' });
    const card = await run('export');
    expect(isEphemeral(card)).toBe(true);
    expect(saidIn(card)).toContain(words.export.done(1, 1));
    const [archive] = card.attachments;
    expect(archive?.filename).toBe('footnote-library.zip');
    const files = Object.entries(unzipSync(archive?.bytes ?? new Uint8Array()));
    const texts = Object.fromEntries(files.map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
    expect(texts).toEqual({ 'the-tide-mill.md': (await stored())[0]?.text, 'synonyms.txt': 'mill, wheel\n' });
    expect(parseArticle('the-tide-mill', texts['the-tide-mill.md'] ?? '').kind).toBe('article');
  });

  it('keeps an article’s own id also where the base has come to use it', async () => {
    await added();
    const base = (await ferryStory()).articles;
    const twin = base.map((article, place) => (place === 0 ? { ...article, id: 'the-tide-mill' } : article));
    running.tell(createStory(twin));
    await run('base', { state: 'on' });
    const [archive] = (await run('export')).attachments;
    expect(Object.keys(unzipSync(archive?.bytes ?? new Uint8Array()))).toEqual(['the-tide-mill.md']);
  });

  it('says that there is nothing', async () => {
    const card = await run('export');
    expect(saidIn(card)).toBe(words.export.nothing);
    expect(card.attachments).toEqual([]);
  });
});

describe('/library base', () => {
  it('leaves the base out of every answer, and takes it in again', async () => {
    await added();
    const question = 'Where is the Sea Lantern being built?';
    expect(saidIn(await run('base', { state: 'off' }))).toBe(words.base.off(1));
    expect(saidIn(await ask(ada(), place, question))).not.toContain('Gdansk');
    expect(saidIn(await run('list'))).toContain(words.list.baseOff('/library base on'));
    expect(saidIn(await messageOf(ada().command(place, 'sources')))).not.toContain('Marigold');
    expect(saidIn(await run('base', { state: 'on' }))).toBe(words.base.on(3, 1));
    expect(saidIn(await ask(ada(), place, question))).toContain('Gdansk');
  });

  it('says to members too that nothing is left', async () => {
    await run('base', { state: 'off' });
    for (const [command, values] of [
      ['sources', {}],
      ['read', { article: 'harbour-post' }],
      ['ask', { question: 'Who is Britta Lohmann?', article: 'harbour-post' }],
    ] as const) {
      const card = saidIn(await messageOf(ada().command(place, command, values)));
      expect(card).toContain(en.source.none);
      expect(card).not.toContain(en.read.noArticle('harbour-post'));
    }
  });

  it('says that nothing is left to ask', async () => {
    expect(saidIn(await run('base', { state: 'off' }))).toBe(words.base.nothingLeft('/library add'));
    expect(saidIn(await run('list'))).toContain(words.list.empty('/library add'));
    expect(saidIn(await ask(ada(), place, 'Where is the Sea Lantern being built?'))).not.toContain('Gdansk');
  });
});

it('is spoken of in the help of moderators alone', async () => {
  const helpOf = async (name: string): Promise<string> =>
    saidIn(await messageOf(running.sandbox.user(name).command(place, 'help')));
  expect(await helpOf('mo')).toContain(words.help);
  expect(await helpOf('ada')).not.toContain(words.help);
});
