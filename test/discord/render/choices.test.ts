import { expect, it } from 'vitest';
import { renderChoices } from '../../../src/discord/render.ts';
import { hostileTexts } from '../../hostile-texts.ts';

it('keeps rows as they are where they fit', () => {
  expect(renderChoices([{ label: 'Question: “Who sank?” *', value: 'q-1' }])).toEqual([
    { name: 'Question: “Who sank?” *', value: 'q-1' },
  ]);
});

it('shortens names between words, on one line', () => {
  const [{ name } = { name: '' }] = renderChoices([
    { label: `The\nferry ${'boats '.repeat(40)}`, value: 'p' },
  ]);
  expect(name).toMatch(/^The ferry (?:boats )+boats…$/);
  expect(name.length).toBeLessThanOrEqual(100);
});

it('leaves out rows without a name, with an id that does not fit, and with one that was there', () => {
  const rows = [
    { label: '\u200b', value: 'a' },
    { label: 'b', value: '' },
    { label: 'c', value: 'x'.repeat(101) },
    { label: 'd', value: 'd' },
    { label: 'e', value: 'd' },
    { label: 'f', value: 'a' },
  ];
  expect(renderChoices(rows).map(({ name }) => name)).toEqual(['d', 'f']);
});

it('gives 25 rows at most, the first ones', () => {
  const rows = Array.from({ length: 40 }, (_, place) => ({ label: `${place}`, value: `${place}` }));
  expect(renderChoices(rows).map(({ value }) => value)).toEqual(rows.slice(0, 25).map(({ value }) => value));
});

it('gives names that Discord takes, whatever the labels hold', () => {
  for (const label of hostileTexts(500)) {
    for (const { name } of renderChoices([{ label, value: 'v' }])) {
      expect(name).toMatch(/^[^\n\u202e\u200b\ufeff\0]{1,100}$/);
      expect(name).not.toMatch(/\p{Cs}/u);
    }
  }
});
