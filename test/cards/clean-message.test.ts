import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanMessage } from '../../src/cards/clean-message.ts';
import { hostileTexts } from '../hostile-texts.ts';

it('keeps lines apart, without blanks at their ends and without more than one empty line between', () => {
  expect(cleanMessage('\n\n The ferry \u202e sank.  \r\n \n\n\n– Ada\u200b \n')).toBe(
    'The ferry  sank.\n\n– Ada',
  );
});

it('keeps markup, mentions and links: they are what was written', () => {
  const message = '**“Never,”** said <@1>: [x](https://news.example/a) ~~so~~';
  expect(cleanMessage(message)).toBe(message);
});

it('ends with a word where more was sent than anybody can write', () => {
  const message = cleanMessage('ferries '.repeat(600));
  expect(message.length).toBeLessThanOrEqual(4_000);
  expect(message.endsWith(' ferries')).toBe(true);
});

it('changes nothing that is clean, whatever it is', () => {
  const anyMessage = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(...hostileTexts(4_500)),
    fc
      .array(fc.constantFrom('a', '\n', ' ', '\u3000', '\u200b', '\r'), { maxLength: 60 })
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(anyMessage, (message) => {
      const clean = cleanMessage(message);
      expect(cleanMessage(clean)).toBe(clean);
      expect(clean.length).toBeLessThanOrEqual(4_000);
    }),
  );
});
