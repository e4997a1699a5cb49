import { expect, it } from 'vitest';
import { quoteOf } from '../../src/cards/quote-of.ts';

const LONG = `It ${'turned '.repeat(60)}once.`;
const text = `The mill stood still. It did not turn. ${LONG} ${LONG} It stopped.`;
const paragraph = { article: 'mill', number: 1, text };

it('keeps whole sentences, as many as there is room for', () => {
  const quote = quoteOf({ paragraph, start: 0, end: text.length });
  expect(quote).toBe(`The mill stood still. It did not turn. ${LONG}`);
  expect(quote.length).toBeLessThanOrEqual(600);
});

it('keeps no more than was cited', () => {
  expect(quoteOf({ paragraph, start: 22, end: 38 })).toBe('It did not turn.');
});

it('keeps a first sentence that is longer than that', () => {
  const endless = `It ${'turned '.repeat(200)}once.`;
  const long = { ...paragraph, text: `${endless} It stopped.` };
  expect(quoteOf({ paragraph: long, start: 0, end: long.text.length })).toBe(endless);
});
