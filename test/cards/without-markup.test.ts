import { expect, it } from 'vitest';
import { withoutMarkup } from '../../src/cards/without-markup.ts';
import { cleanLine } from '../../src/corpus/clean-text.ts';

it.each([
  ['a mention', '<@123> <@!123> <@&123> who paid?'],
  ['a channel', 'who paid? <#123>'],
  ['an emoji', 'who <:coin:123> paid? <a:spin_2:123>'],
  ['a timestamp', 'who paid? <t:1700000000> <t:-5:R>'],
  ['a command and a guide', '</ask it:123> who paid? <id:customize>'],
  ['a link', 'who paid? https://example.org/a?b=c <https://example.org>'],
  ['a block of code', 'who ```js\nsteal();\n``` paid?'],
])('leaves %s out', (_what, message) => {
  expect(cleanLine(withoutMarkup(message))).toBe('who paid?');
});

it('keeps the label of a link', () => {
  expect(withoutMarkup('who [paid](https://example.org/x)?')).toBe('who paid?');
  expect(withoutMarkup('who [paid](<https://example.org/x>)?')).toBe('who paid?');
});

it.each([
  'is 1 < 2 and 2 > 1?',
  'who (really) [secretly] paid?',
  'the http:// scheme',
  '``` who',
  '<@> <:x:>',
])('leaves what is no markup: "%s"', (text) => {
  expect(withoutMarkup(text)).toBe(text);
});

it('reads a long hostile message in time that grows with its length alone', () => {
  for (const part of ['[', '`', '```', '<@', '[a](', '<a:', 'http://', '](http://']) {
    expect(withoutMarkup(part.repeat(4_000)).length).toBeLessThanOrEqual(part.length * 4_000);
  }
});
