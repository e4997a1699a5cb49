import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDesk } from '../../src/desk/desk.ts';
import { CHANCE } from '../../src/running/chance.ts';
import type { Place } from '../../src/sandbox/actor.ts';
import type { StoredMessage } from '../../src/sandbox/message.ts';
import { openDatabase } from '../../src/store/database.ts';
import { en } from '../../src/words/en.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import {
  ask,
  expectUnharmed,
  formOf,
  messageOf,
  startTestBot,
  type TestBot,
  textOf,
} from './bot-on-sandbox.ts';
import { give, MILL, MILL_QUESTION, saidIn } from './in-library.ts';

const inFolder = temporaryFolder();
const HIDDEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
let running: TestBot;
let place: Place;
const words = en.library;
const mo = () => running.sandbox.user('mo');
const stored = async () => (await running.desk.shelf.read(place.channel.guild ?? '')).articles;
const file = (name: string, text: string | Uint8Array) => [{ name, bytes: Buffer.from(text) }];

async function saved(report: StoredMessage): Promise<StoredMessage> {
  return messageOf(mo().press(report, en.buttons.save));
}

describe('/library add', () => {
  beforeEach(async () => {
    running = await startTestBot();
    place = { channel: running.sandbox.channel('general') };
  });

  afterEach(async () => {
    expectUnharmed(running);
    await running.stop();
  });

  it.each<[string, string | Uint8Array, string]>([
    ['a file that is too large', 'a'.repeat(1024 * 1024 + 1), words.uploads['too-large']],
    [
      'a picture that is called a text',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]),
      words.faults['not-text'],
    ],
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), words.faults['not-text']],
    ['an empty file', '', words.faults['no-title']],
    [
      'a bomb of entities',
      `<!DOCTYPE html [<!ENTITY a "${MILL}"><!ENTITY b "&a;&a;&a;">]><html><body><p>&b;`,
      words.faults.entities,
    ],
    [
      'a page that is nested too deeply',
      `<!doctype html>${'<div>'.repeat(1_000)}${MILL}`,
      words.faults['too-deep'],
    ],
  ])('refuses %s, and says what to do', async (_, bytes, why) => {
    const card = await give(mo(), place, { file: file('mill.txt', bytes) });
    expect(saidIn(card)).toContain(why);
    expect(await stored()).toEqual([]);
  });

  it('fetches nothing from another host, whatever a client sends', async () => {
    const form = await formOf(mo().command(place, 'library add'));
    const { attachments, state } = running.sandbox;
    const fetched: string[] = [];
    const kept = attachments.make(
      { name: 'mill.txt', bytes: Buffer.from(MILL) },
      state.newId(),
      place.channel.id,
    );
    attachments.keep(kept);
    attachments.serveInstead('mill.txt', ({ filename }) => {
      fetched.push(filename);
      return new Response(MILL);
    });
    for (const url of [
      kept.url.replace('127.0.0.1', 'localhost'),
      'https://cdn.discordapp.com.example.org/attachments/1/2/mill.txt',
      'file:///etc/passwd',
    ]) {
      const resolved = {
        attachments: { 7: { id: '7', filename: 'mill.txt', size: 10, url, proxy_url: url } },
      };
      const field = { type: 18, component: { type: 19, custom_id: 'file', values: ['7'] } };
      const title = { type: 18, component: { type: 4, custom_id: 'title', value: 'The tide mill' } };
      const card = await messageOf(mo().submitRaw(form, [field, title], resolved));
      expect(saidIn(card)).toContain(words.uploads['foreign-host']);
    }
    expect(fetched).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it.each<[string, () => Response]>([
    ['a redirect', () => Response.redirect('https://example.org/')],
    ['an error', () => new Response('gone', { status: 404 })],
  ])('says that a file could not be fetched where %s came', async (_, serve) => {
    running.sandbox.attachments.serveInstead('mill.txt', serve);
    const card = await give(mo(), place, { file: file('mill.txt', MILL) });
    expect(saidIn(card)).toContain(words.uploads.unavailable);
  });

  it('counts what comes, and not what was announced', async () => {
    running.sandbox.attachments.serveInstead('mill.txt', () => new Response('a'.repeat(2 * 1024 * 1024)));
    const card = await give(mo(), place, { file: file('mill.txt', MILL) });
    expect(saidIn(card)).toContain(words.uploads['too-large']);
  });

  it('makes no path of a file’s name or of a title', async () => {
    const report = await give(mo(), place, {
      file: file('../../etc/passwd', MILL),
      title: '../../etc/passwd\\..\\con',
    });
    await saved(report);
    expect((await stored()).map(({ id }) => id)).toEqual(['etc-passwd-con']);
  });

  it('keeps no sign that turns or hides a text', async () => {
    const hide = (text: string): string => text.replaceAll('mill', 'mi\u202ell\u200b');
    const report = await give(mo(), place, { text: hide(MILL), title: hide('The tide mill') });
    expect(textOf(report)).not.toMatch(HIDDEN);
    await saved(report);
    const [article] = await stored();
    expect(article?.text).not.toMatch(HIDDEN);
    expect(article?.text).toContain('title: The tide mill\n');
    expect(saidIn(await ask(mo(), place, MILL_QUESTION))).toContain('Tilda Voss');
  });

  it('shows the report of a long article, and saves all of it', async () => {
    const long = (word: string, length: number): string => `${word} `.repeat(length / 5).trim();
    const text = Array.from({ length: 900 }, (_, number) => `${long('mill', 300)} number ${number}.`).join(
      '\n\n',
    );
    const values = { title: long('mill', 500), publisher: long('news', 200) };
    const report = await give(mo(), place, { file: file('mill.txt', text), ...values });
    expect(saidIn(report)).toContain(words.report.room(1, 200, 900, 20_000));
    await saved(report);
    expect((await stored()).map(({ paragraphs }) => paragraphs)).toEqual([900]);
  });

  it('runs and shows nothing of a page’s scripts', async () => {
    const page = `<!doctype html><title>The tide mill</title><script>globalThis.hacked = 1</script>
      <article onclick="hack()"><p>${MILL.replace('\n\n', `<script>document.write('hacked')</script><p>`)}</article>`;
    await saved(await give(mo(), place, { file: file('mill.html', page) }));
    expect((await stored())[0]?.text).not.toMatch(/hack|script/i);
    expect('hacked' in globalThis).toBe(false);
  });

  it('shows markup, mentions and links as they were typed, on every card', async () => {
    const title = '**bold** [trap](https://evil.example) @everyone <@123456789012345678> ||spoiler||';
    const report = await give(mo(), place, {
      text: `${MILL}\n\n# @here ~~struck~~`,
      title,
      publisher: '`code`',
    });
    const cards = [
      report,
      await saved(report),
      await messageOf(mo().command(place, 'library list')),
      await messageOf(mo().command(place, 'library remove', { article: 'bold' })),
    ];
    for (const card of cards) {
      expect(saidIn(card)).toContain('**bold** [trap](https://evil.example) @everyone');
      expect(textOf(card)).not.toMatch(/(?<!\\)(?:@everyone|\[trap\]|<@1|\|\||`code|~~)/);
    }
  });
});

it('says kindly that an article could not be saved, goes on answering, and saves it later', async () => {
  const path = inFolder('footnote.db');
  const desk = await openDesk(await openDatabase({ kind: 'file', path }, { patience: 20 }), CHANCE);
  running = await startTestBot({ desk });
  place = { channel: running.sandbox.channel('general') };
  const report = await give(mo(), place, { text: MILL, title: 'The tide mill' });
  const other = createClient({ url: `file:${path}` });
  const writing = await other.transaction('write');
  const card = await saved(report);
  expect(saidIn(card)).toContain('that could not be saved');
  expect(saidIn(await ask(mo(), place, 'Where is the Sea Lantern being built?'))).toContain('Gdansk');
  await writing.rollback();
  expect(await stored()).toEqual([]);
  expect(saidIn(await saved(report))).toContain(words.saved('The tide mill', 2));
  expect(await stored()).toHaveLength(1);
  await running.stop();
});
