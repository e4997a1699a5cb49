import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, unescapeMarkdown } from '../../../src/discord/render/escape-markdown.ts';
import { anyText } from './any-text.ts';
import { readMarkup } from './read-markup.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['**bold** _so_ ~~not~~ ||hidden||', '\\*\\*bold\\*\\* \\_so\\_ \\~\\~not\\~\\~ \\|\\|hidden\\|\\|'],
    ['# heading', '\\# heading'],
    ['-# small', '\\-\\# small'],
    ['- one\n  + two\n12. three\n4) four', '\\- one\n  \\+ two\n12\\. three\n4\\) four'],
    ['> quoted', '\\> quoted'],
    ['```js\n`x`', '\\`\\`\\`js\n\\`x\\`'],
    ['[here](https://evil.example)', '\\[here\\]\\(https\\:\\/\\/evil.example\\)'],
    [
      '<@1> <@&1> <#1> </ask:1> <t:1:R>',
      '\\<\\@1\\> \\<\\@&1\\> \\<\\#1\\> \\<\\/ask\\:1\\> \\<t\\:1\\:R\\>',
    ],
    [
      '@everyone @here <:wave:1> <id:customize>',
      '\\@everyone \\@here \\<\\:wave\\:1\\> \\<id\\:customize\\>',
    ],
    ['discord.gg/ferry', 'discord.gg\\/ferry'],
    ['a\\', 'a\\\\'],
  ])('makes text of %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it('leaves prose alone', () => {
    const prose = 'The ferry, which is 40 years old - “a wreck” - left at 9.30 a.m.; nobody’s sorry!';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it('can be undone, and leaves nothing that means something', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
        const { constructs, lines } = readMarkup(escapeMarkdown(text));
        expect(constructs).toEqual([]);
        expect(lines.join('\n')).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
