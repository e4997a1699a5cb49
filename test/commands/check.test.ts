import { describe, expect, it } from 'vitest';
import { check } from '../../commands/check.ts';
import { checkMessage } from '../../commands/check-message.ts';
import type { Sharing } from '../../src/command/context.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';
import { ferry } from './ferry-story.ts';
import { blocks, cardOf, inChannel, labelsOf, linesOf, MEMBER, quotedIn } from './in-channel.ts';

const context = inChannel(ferry);
const TRUE_WORDS = 'The Marigold is tired and so are her engines';

function checkOf(text: string, more: { quote?: boolean; public?: boolean } = {}) {
  const reply = check.execute({ text, ...more }, context);
  return { reply, card: cardOf(reply) };
}

/** What is said of these words, if anything is. */
function standOf(card: ReturnType<typeof cardOf>, words: string): string | undefined {
  const lines = blocks(card, 'findings').flatMap((findings) => findings.lines);
  return lines.find((line) => line.words.includes(words))?.stand;
}

describe('/check', () => {
  it('shows the text, how its quotation stands, and the passage, for the member alone', () => {
    const { reply, card } = checkOf(`  She said: "${TRUE_WORDS}."\n`);
    expect(reply).toMatchObject({ kind: 'card', audience: 'private', outcome: 'checked' });
    expect(blocks(card, 'checked')).toEqual([
      { kind: 'checked', heading: en.check.title, text: `She said: "${TRUE_WORDS}."` },
    ]);
    const [{ lines } = { lines: [] }] = blocks(card, 'findings');
    expect(lines.some(({ stand }) => stand === en.check.verbatim)).toBe(true);
    expect(quotedIn(card).join()).toContain(TRUE_WORDS);
    expect(labelsOf(card)).toEqual([en.buttons.share]);
  });

  it('shows what was changed in a quotation', () => {
    const { card } = checkOf('"The Marigold is tired and so are her passengers", said Britta Lohmann.');
    const [{ lines } = { lines: [] }] = blocks(card, 'findings');
    const altered = lines.find(({ stand }) => stand === en.check.altered);
    expect(altered?.remarks.map(({ text }) => text)).toEqual([en.check.changed(['engines → passengers'])]);
    expect(altered?.comparison?.runs.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['same', 'left-out', 'put-in']),
    );
    expect(linesOf(card)).toContain(en.check.legend);
  });

  it('shows what the articles say instead', () => {
    const { card } = checkOf('The Sea Lantern will carry 500 passengers.');
    const [{ lines } = { lines: [] }] = blocks(card, 'findings');
    const differs = lines.find(({ stand }) => stand === en.check.differs);
    expect(differs?.words.join()).toContain('500');
    expect(differs?.remarks.map(({ text }) => text).join()).toMatch(/^Harbour Post ¶2 – .*400/);
    expect(quotedIn(card).join()).toContain('400 passengers');
  });

  it('takes all of it for one quotation where that is wanted', () => {
    const { card } = checkOf(TRUE_WORDS, { quote: true });
    expect(blocks(card, 'checked')[0]?.heading).toBe(en.check.titleOfQuotation);
    expect(standOf(card, TRUE_WORDS)).toBe(en.check.verbatim);
    expect(card.buttons[0]?.action).toMatchObject({ kind: 'share-check', quote: true });
    expect(standOf(checkOf(TRUE_WORDS).card, TRUE_WORDS)).not.toBe(en.check.verbatim);
  });

  it('says privately what could be checked where nothing can, with nothing to share', () => {
    const { reply, card } = checkOf('hi there :)', { public: true });
    expect(reply).toMatchObject({ audience: 'private', outcome: 'empty' });
    expect(linesOf(card)).toContain(en.check.nothing);
    expect(card.buttons).toEqual([]);
  });

  it('passes hostile text through as it is', () => {
    const hostile = '**@everyone** <@1> [x](https://example.org) ||so|| "The Marigold"';
    expect(blocks(checkOf(hostile).card, 'checked')[0]?.text).toBe(hostile);
  });
});

describe('a check for all', () => {
  it('is in the words of the channel, names the member, and can be taken back', () => {
    const { reply, card } = checkOf(`"${TRUE_WORDS}"`, { public: true });
    expect(reply).toMatchObject({ kind: 'card', audience: 'public', outcome: 'checked' });
    expect(standOf(card, TRUE_WORDS)).toBe(de.check.verbatim);
    expect(blocks(card, 'note').at(-1)).toEqual({ kind: 'note', text: de.check.checkedBy, mention: MEMBER });
    expect(labelsOf(card)).toEqual([de.buttons.takeBack]);
  });

  const reasons: readonly [Sharing, string][] = [
    ['alone', en.share.alone],
    ['may-not-write', en.share.mayNotWrite],
    ['external-off', en.share.externalOff],
  ];
  it.each(reasons)('stays private and says why where sharing is "%s"', (sharing, reason) => {
    const reply = check.execute({ text: `"${TRUE_WORDS}"`, public: true }, inChannel(ferry, { sharing }));
    expect(reply).toMatchObject({ audience: 'private' });
    expect(blocks(cardOf(reply), 'note').at(-1)?.text).toBe(reason);
    expect(cardOf(reply).buttons).toEqual([]);
  });
});

describe('Check against the articles, in the menu of a message', () => {
  it('checks all of the message, for the member alone', () => {
    const text = `I read this:\n> "${TRUE_WORDS}"\n\nand *cried*.`;
    const reply = checkMessage.execute({ text }, context);
    expect(reply).toMatchObject({ kind: 'card', audience: 'private', outcome: 'checked' });
    expect(blocks(cardOf(reply), 'checked')[0]?.text).toBe(text);
    expect(standOf(cardOf(reply), TRUE_WORDS)).toBe(en.check.verbatim);
  });

  it('says that a message without text cannot be checked', () => {
    for (const text of ['', ' \n', '\u200b\u202e']) {
      const reply = checkMessage.execute({ text }, context);
      expect(reply).toMatchObject({ audience: 'private', outcome: 'empty' });
      expect(linesOf(cardOf(reply))).toEqual([en.check.noText]);
      expect(cardOf(reply).buttons).toEqual([]);
    }
  });

  it('takes a message as long as there are any', () => {
    const text = `${'I took the boat to work for years. '.repeat(110)}"${TRUE_WORDS}"`;
    const card = cardOf(checkMessage.execute({ text }, context));
    expect(blocks(card, 'checked')[0]?.text).toBe(text);
    expect(labelsOf(card)).toEqual([en.buttons.share]);
  });
});
