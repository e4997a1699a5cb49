import { expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { shortHash } from '../../src/cards/short-hash.ts';
import { checkedTextOf } from '../../src/discord/checked-text-of.ts';
import { LongTexts } from '../../src/discord/long-texts.ts';
import { render } from '../../src/discord/render.ts';
import { en } from '../../src/words/en.ts';

const LONG = 'The ferry left the old harbour at nine. '.repeat(90).trim();
const SHORT = 'The ferry *sank*.\nSo it did.';

function actionFor(text: string) {
  return { kind: 'share-check', text: shortHash(text), quote: false, expected: 'abcdefgh' } as const;
}

function cardOf(text: string): Card {
  return {
    blocks: [{ kind: 'checked', heading: 'Checked', text }],
    buttons: [{ label: 'Share', action: actionFor(text) }],
  };
}

function componentsOf(card: Card): unknown[] {
  return JSON.parse(JSON.stringify(render(card, { articles: [], words: en }).components));
}

it('reads a text back from its card where all of it stands there, and keeps nothing', () => {
  const texts = new LongTexts();
  texts.keep(cardOf(SHORT));
  expect(texts.find(shortHash(SHORT))).toBeUndefined();
  expect(checkedTextOf(actionFor(SHORT), componentsOf(cardOf(SHORT)), texts)).toBe(SHORT);
});

it('keeps a text that is too long for its card', () => {
  const texts = new LongTexts();
  texts.keep(cardOf(LONG));
  expect(checkedTextOf(actionFor(LONG), componentsOf(cardOf(LONG)), texts)).toBe(LONG);
});

it('takes no beginning for the whole, and no other text for the one that was checked', () => {
  const texts = new LongTexts();
  expect(checkedTextOf(actionFor(LONG), componentsOf(cardOf(LONG)), texts)).toBeUndefined();
  expect(checkedTextOf(actionFor('Another.'), componentsOf(cardOf(SHORT)), texts)).toBeUndefined();
  expect(checkedTextOf({ kind: 'sources', page: 1 }, componentsOf(cardOf(SHORT)), texts)).toBeUndefined();
});

it('keeps nothing of a card that nobody can share', () => {
  const texts = new LongTexts();
  texts.keep({ ...cardOf(LONG), buttons: [] });
  expect(texts.find(shortHash(LONG))).toBeUndefined();
});

it('forgets a text after an hour', () => {
  let now = 1;
  const texts = new LongTexts({ now: () => now });
  texts.keep(cardOf(LONG));
  now += 60 * 60 * 1000 - 1;
  expect(texts.find(shortHash(LONG))).toBe(LONG);
  now += 2;
  expect(texts.find(shortHash(LONG))).toBeUndefined();
});

it('keeps a bounded number, the last ones', () => {
  const texts = new LongTexts();
  const long = (place: number): string => `${place}. ${LONG}`;
  for (let place = 0; place < 600; place += 1) texts.keep(cardOf(long(place)));
  expect(texts.find(shortHash(long(0)))).toBeUndefined();
  expect(texts.find(shortHash(long(599)))).toBe(long(599));
});
