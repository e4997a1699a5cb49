import { expect, it } from 'vitest';
import { help } from '../../commands/help.ts';
import { privacy } from '../../commands/privacy.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';
import { inventStory } from '../invented-story.ts';
import { ferry } from './ferry-story.ts';
import { blocks, cardOf, inChannel, linesOf } from './in-channel.ts';

it('names every command as the member types it', () => {
  const context = inChannel(ferry, { words: { private: de, public: en } });
  const card = cardOf(help.execute({}, context));
  const commands = blocks(card, 'sentence').flatMap(({ command }) => command ?? []);
  const { ask, check, read, sources, privacy: stored, answerMessage, checkMessage } = de.commands;
  expect(commands.slice(0, 5)).toEqual([ask, check, read, sources, stored].map(({ name }) => `/${name}`));
  expect(linesOf(card)).toContain(de.help.message(answerMessage.name));
  expect(linesOf(card)).toContain(de.help.check(checkMessage.name));
  for (const line of [de.help.what, de.help.mention, de.help.share, de.help.never]) {
    expect(linesOf(card)).toContain(line);
  }
});

it('ends with the questions to try, if there are any', () => {
  const lines = linesOf(cardOf(help.execute({}, inChannel(ferry))));
  expect(lines.slice(-4)).toEqual([en.help.examples, ...ferry.examples.map((question) => `• ${question}`)]);
  const none = linesOf(cardOf(help.execute({}, inChannel(inventStory({})))));
  expect(none).not.toContain(en.help.examples);
});

it('speaks of mentions only where they are answered', () => {
  const linesWhere = (mentions: boolean): string[] =>
    linesOf(cardOf(help.execute({}, inChannel(ferry, { mentions }))));
  expect(linesWhere(true)).toContain(en.help.mention);
  expect(linesWhere(false)).not.toContain(en.help.mention);
});

it('says what is stored, privately', () => {
  const reply = privacy.execute({}, inChannel(ferry));
  expect(reply).toMatchObject({ kind: 'card', audience: 'private' });
  expect(linesOf(cardOf(reply))).toEqual([en.privacy.title, ...en.privacy.lines]);
});
