import { expect, it } from 'vitest';
import { Drafts } from '../../src/discord/drafts.ts';

const DRAFT = { kind: 'synonym', line: 'vessel, ferry', question: 'Where is the vessel?' } as const;
const [HARBOUR, HAFEN, MO, SAM] = ['100', '200', '300', '400'];

it('gives a draft to the member who has it in that guild, once', () => {
  const drafts = new Drafts(() => 'a');
  const id = drafts.of(HARBOUR, MO).keep(DRAFT);
  expect(drafts.of(HAFEN, MO).take('synonym', id)).toBeUndefined();
  expect(drafts.of(HARBOUR, SAM).take('synonym', id)).toBeUndefined();
  expect(drafts.of(HARBOUR, MO).take('synonym', 'b')).toBeUndefined();
  expect(drafts.of(HARBOUR, MO).take('article', id)).toBeUndefined();
  expect(drafts.of(HARBOUR, MO).take('synonym', id)).toBe(DRAFT);
  expect(drafts.of(HARBOUR, MO).take('synonym', id)).toBeUndefined();
});

it('forgets a draft after an hour', () => {
  let now = 1;
  const drafts = new Drafts(() => 'a', { now: () => now });
  const id = drafts.of(HARBOUR, MO).keep(DRAFT);
  now = 61 * 60 * 1000;
  expect(drafts.of(HARBOUR, MO).take('synonym', id)).toBeUndefined();
});

it('keeps no more than 32 MiB of text, the newest', () => {
  let made = 0;
  const drafts = new Drafts(() => String(made++));
  const mine = drafts.of(HARBOUR, MO);
  const text = 'word '.repeat(200_000);
  const article = {
    id: 'long',
    title: 'Long',
    language: 'en',
    text: 'article',
    paragraphs: [{ article: 'long', number: 1, text }],
  } as const;
  const ids = Array.from({ length: 40 }, () => mine.keep({ kind: 'article', article }));
  const kept = ids.filter((id) => mine.take('article', id) !== undefined);
  expect(kept).toEqual(ids.slice(-33));
});

it('forgets those of a guild, and of no other', () => {
  let made = 0;
  const drafts = new Drafts(() => String(made++));
  const [gone, kept] = [drafts.of(HARBOUR, MO).keep(DRAFT), drafts.of(HAFEN, MO).keep(DRAFT)];
  drafts.forget(HARBOUR);
  expect(drafts.of(HARBOUR, MO).take('synonym', gone)).toBeUndefined();
  expect(drafts.of(HAFEN, MO).take('synonym', kept)).toBe(DRAFT);
});
