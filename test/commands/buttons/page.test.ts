import { expect, it } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import type { Card } from '../../../src/cards/card.ts';
import { en } from '../../../src/words/en.ts';
import { inventStory, type Texts } from '../../invented-story.ts';
import { ferry } from '../ferry-story.ts';
import {
  blocks,
  buttonFor,
  cardOf,
  inChannel,
  labelsOf,
  linesOf,
  press,
  pressAction,
  quotedIn,
} from '../in-channel.ts';

const WHERE = 'Where is the new ship being built?';
const context = inChannel(ferry);

function firstPage(texts?: Texts, question = WHERE): Card {
  return cardOf(ask.execute({ question }, texts === undefined ? context : inChannel(inventStory(texts))));
}

/** Stories about a mill: so many paragraphs that no two say the same. */
const ABOUT = ['owner', 'bakery', 'river', 'summer', 'council', 'painter', 'bridge', 'winter'];
function mills(count: number, verb = 'knows'): Texts {
  return { news: ABOUT.slice(0, count).map((thing) => `The mill ${verb} the ${thing} of ${thing}ton.`) };
}

it('shows every further passage once, three on a page, and leads back', () => {
  const first = firstPage();
  const seen = quotedIn(first);
  let card = cardOf(press(first, 'page', context));
  const places: string[] = [];
  for (let turns = 0; turns < 4; turns += 1) {
    expect(linesOf(card)[0]).toBe(WHERE);
    expect(blocks(card, 'direct-answers')).toEqual([]);
    expect(blocks(card, 'passage').every(({ footnote }) => footnote === undefined)).toBe(true);
    seen.push(...quotedIn(card));
    places.push(linesOf(card).at(-1) ?? '');
    const more = card.buttons.find(({ label }) => label === en.buttons.more);
    if (more === undefined) break;
    expect(labelsOf(card)).toEqual([en.buttons.first, en.buttons.more]);
    const reply = pressAction(more.action, { ...context, question: WHERE });
    expect(reply.kind).toBe('replace');
    card = cardOf(reply);
  }
  expect(labelsOf(card)).toEqual([en.buttons.first]);
  expect(seen).toHaveLength(11);
  expect(new Set(seen).size).toBe(11);
  expect(places).toEqual([en.answer.passages(4, 6), en.answer.passages(7, 9), en.answer.passages(10, 11)]);
  const back = press(card, 'page', context);
  expect(back).toEqual({ kind: 'replace', card: first });
});

it('keeps to the article that was asked', () => {
  const story = inventStory({ ...mills(8), other: 'The mill is sold in Otherton.' });
  const here = inChannel(story);
  const first = cardOf(ask.execute({ question: 'mill', article: 'news' }, here));
  const card = cardOf(press(first, 'page', here));
  expect(new Set(blocks(card, 'passage').map(({ article }) => article.id))).toEqual(new Set(['news']));
  expect(buttonFor(card, 'page').action).toMatchObject({ article: expect.any(String) });
  const without = inChannel(inventStory({ other: 'The mill is sold.' }));
  expect(linesOf(cardOf(press(first, 'page', without)))).toEqual([en.trouble.oldButton]);
});

it('says so where the passages have changed since, and only then', () => {
  const first = firstPage(mills(5), 'mill');
  const same = cardOf(press(first, 'page', inChannel(inventStory(mills(5)))));
  expect(linesOf(same)).not.toContain(en.read.changed);
  const changed = cardOf(press(first, 'page', inChannel(inventStory(mills(5, 'forgets')))));
  expect(linesOf(changed)[0]).toBe(en.read.changed);
  expect(quotedIn(changed)[0]).toContain('forgets');
  const back = cardOf(press(same, 'page', inChannel(inventStory(mills(5, 'forgets')))));
  expect(linesOf(back)[0]).toBe(en.read.changed);
  expect(blocks(back, 'passage')).toHaveLength(3);
});

it('says that there are no more where they are gone, and leads back', () => {
  const card = cardOf(press(firstPage(mills(5), 'mill'), 'page', inChannel(inventStory(mills(2)))));
  expect(linesOf(card)).toEqual([en.read.changed, 'mill', en.answer.noMore]);
  expect(labelsOf(card)).toEqual([en.buttons.first]);
});

it('asks to ask again where the question cannot be read back', () => {
  const reply = pressAction({ kind: 'page', page: 2 }, context);
  expect(reply).toMatchObject({ kind: 'card', audience: 'private' });
  expect(linesOf(cardOf(reply))).toEqual([en.trouble.oldButton]);
});

it('is private for whoever presses it on a card for all', () => {
  const shown = cardOf(ask.execute({ question: WHERE, public: true }, context));
  const reply = press(shown, 'page', context);
  expect(reply.kind).toBe('replace');
  expect(labelsOf(cardOf(reply))).toEqual([en.buttons.first, en.buttons.more]);
});
