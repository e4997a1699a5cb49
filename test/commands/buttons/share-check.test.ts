import { expect, it } from 'vitest';
import { check } from '../../../commands/check.ts';
import { de } from '../../../src/words/de.ts';
import { en } from '../../../src/words/en.ts';
import { inventStory } from '../../invented-story.ts';
import { ferry } from '../ferry-story.ts';
import {
  blocks,
  buttonFor,
  cardOf,
  inChannel,
  labelsOf,
  linesOf,
  MEMBER,
  press,
  pressAction,
} from '../in-channel.ts';

const context = inChannel(ferry);
const TEXT = '"The Marigold is tired and so are her engines", said Olaf Dreyer.';
const BEFORE = inChannel(inventStory({ news: 'The old mill of Calyxa will surely open again in May.' }));
const AFTER = inChannel(inventStory({ news: 'The old mill of Calyxa will never open again in May.' }));

function cardFor(text: string, here = context, quote = false) {
  return cardOf(check.execute({ text, quote }, here));
}

it('posts what the member saw, in the words of the channel, with who shared it', () => {
  const mine = cardFor(TEXT);
  const reply = press(mine, 'share-check', context);
  expect(reply).toMatchObject({ kind: 'share', key: expect.stringMatching(/^[\w-]{8}$/) });
  const card = cardOf(reply);
  expect(blocks(card, 'checked')).toEqual([{ kind: 'checked', heading: de.check.title, text: TEXT }]);
  const wordsOn = (of: typeof card) =>
    blocks(of, 'findings').flatMap(({ lines }) => lines.flatMap(({ words }) => words));
  expect(wordsOn(card)).toEqual(wordsOn(mine));
  expect(blocks(card, 'note').at(-1)).toEqual({ kind: 'note', text: de.check.checkedBy, mention: MEMBER });
  expect(labelsOf(card)).toEqual([de.buttons.takeBack]);
});

it('remembers whether all of it was one quotation', () => {
  const card = cardFor('The Marigold is tired', context, true);
  const shared = cardOf(press(card, 'share-check', context));
  expect(blocks(shared, 'checked')[0]?.heading).toBe(de.check.titleOfQuotation);
});

it('has the same key for the same text and another for any other', () => {
  const keyOf = (text: string, quote = false): string => {
    const reply = press(cardFor(text, context, quote), 'share-check', context);
    return reply.kind === 'share' ? reply.key : '';
  };
  const keys = [keyOf(TEXT), keyOf(`${TEXT} So.`), keyOf(TEXT, true)];
  expect(keyOf(TEXT)).toBe(keys[0]);
  expect(new Set(keys).size).toBe(3);
});

it('posts nothing that the member has not seen: the new card comes privately, ready to be shared', () => {
  const card = cardFor('"The old mill of Calyxa will surely open again"', BEFORE);
  const reply = press(card, 'share-check', AFTER);
  expect(reply).toMatchObject({ kind: 'card', audience: 'private' });
  expect(linesOf(cardOf(reply))[0]).toBe(en.share.changed);
  expect(blocks(cardOf(reply), 'findings')).not.toEqual(blocks(card, 'findings'));
  expect(labelsOf(cardOf(reply))).toEqual([en.buttons.share]);
  expect(press(cardOf(reply), 'share-check', AFTER).kind).toBe('share');
});

it('says why it cannot share where that has changed since', () => {
  const reply = press(cardFor(TEXT), 'share-check', inChannel(ferry, { sharing: 'may-not-write' }));
  expect(reply).toMatchObject({ kind: 'card', audience: 'private' });
  expect(linesOf(cardOf(reply))).toEqual([en.share.mayNotWrite]);
});

it('asks to check again where the text is no longer known', () => {
  const { action } = buttonFor(cardFor(TEXT), 'share-check');
  const reply = pressAction(action, context);
  expect(reply).toMatchObject({ kind: 'card', audience: 'private' });
  expect(linesOf(cardOf(reply))).toEqual([en.check.forgotten]);
});
