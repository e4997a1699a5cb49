import { expect, it } from 'vitest';
import { help } from '../../commands/help.ts';
import { forget } from '../../commands/privacy/forget.ts';
import { show } from '../../commands/privacy/show.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';
import { inventStory } from '../invented-story.ts';
import { ferry } from './ferry-story.ts';
import { guildOf } from './guild-of.ts';
import { blocks, cardOf, inChannel, linesOf } from './in-channel.ts';

it('names every command as the member types it', () => {
  const context = inChannel(ferry, { words: { private: de, public: en } });
  const card = cardOf(help.execute({}, context));
  const commands = blocks(card, 'sentence').flatMap(({ command }) => command ?? []);
  const { ask, check, read, sources, privacy: stored, answerMessage, checkMessage } = de.commands;
  expect(commands.slice(0, 4)).toEqual([ask, check, read, sources].map(({ name }) => `/${name}`));
  expect(commands[4]).toBe(`/${stored.name} ${stored.subcommands.show.name}`);
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

it('says who sees answers as it is set here', () => {
  const lines = linesOf(cardOf(help.execute({}, inChannel(ferry, { answers: 'public' }))));
  expect(lines).toContain(en.help.public);
  expect(lines).not.toContain(en.help.share);
});

it('names the settings to those who may change them', () => {
  const usagesFor = (mayManage: boolean): (string | undefined)[] => {
    const guild = guildOf({ mayManage });
    return blocks(cardOf(help.execute({}, inChannel(ferry, { guild }))), 'sentence').map(
      ({ command }) => command,
    );
  };
  expect(usagesFor(true)).toContain('/settings show');
  expect(usagesFor(false)).not.toContain('/settings show');
});

it('names the library, the desk and the rulings to those who moderate', () => {
  const usagesFor = (mayModerate: boolean): (string | undefined)[] => {
    const guild = guildOf({ mayModerate });
    return blocks(cardOf(help.execute({}, inChannel(ferry, { guild }))), 'sentence').map(
      ({ command }) => command,
    );
  };
  const moderating = ['/library list', '/desk', '/ruling list'];
  expect(usagesFor(true)).toEqual(expect.arrayContaining(moderating));
  expect(usagesFor(false).filter((usage) => moderating.includes(usage ?? ''))).toEqual([]);
});

it('says what is stored of the member, privately', async () => {
  const reply = await show.execute({}, inChannel(ferry));
  expect(reply).toMatchObject({ kind: 'card', audience: 'private' });
  expect(linesOf(cardOf(reply))).toEqual([en.privacy.title, en.privacy.nothingStored, ...en.privacy.lines]);
});

it('has nothing to forget of a member, and says so', async () => {
  const reply = await forget.execute({}, inChannel(ferry));
  expect(reply).toMatchObject({ kind: 'card', audience: 'private' });
  expect(linesOf(cardOf(reply))).toEqual([en.privacy.nothingToForget]);
});
