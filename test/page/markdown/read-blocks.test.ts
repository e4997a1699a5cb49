import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../page/markdown/markdown.ts';
import { readBlocks } from '../../../page/markdown/read-blocks.ts';
import { escapeMarkdown } from '../../../src/discord/render/escape-markdown.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const lines = (...inner: readonly Inline[]): Block => ({ kind: 'lines', inner });

/** All that is seen of blocks, without the marks. */
function seen(blocks: readonly Block[]): string {
  const inline = (parts: readonly Inline[]): string =>
    parts
      .map((part) => ('inner' in part ? inline(part.inner) : 'text' in part ? part.text : `[${part.kind}]`))
      .join('');
  return blocks
    .map((block) => {
      if (block.kind === 'pre') return block.text;
      if (block.kind === 'quote') return seen(block.blocks);
      return block.kind === 'list' ? block.items.map(seen).join('\n') : inline(block.inner);
    })
    .join('\n');
}

describe('blocks', () => {
  it('reads headings of three sizes, small print and lines that belong together', () => {
    expect(readBlocks('# a\n## b\n### c\n#### d\n-# e\nf\ng')).toEqual([
      { kind: 'heading', level: 1, inner: [text('a')] },
      { kind: 'heading', level: 2, inner: [text('b')] },
      { kind: 'heading', level: 3, inner: [text('c')] },
      lines(text('#### d')),
      { kind: 'small', inner: [text('e')] },
      lines(text('f\ng')),
    ]);
  });

  it('reads lines in a row behind > as one quote, with its own small print, and all behind >>>', () => {
    expect(readBlocks('> a\n> -# b\nc')).toEqual([
      { kind: 'quote', blocks: [lines(text('a')), { kind: 'small', inner: [text('b')] }] },
      lines(text('c')),
    ]);
    expect(readBlocks('>>> a\nb')).toEqual([{ kind: 'quote', blocks: [lines(text('a\nb'))] }]);
    expect(readBlocks('>a')).toEqual([lines(text('>a'))]);
  });

  it('reads lists within lists, and numbers from where they begin', () => {
    expect(readBlocks('- a\n  - b\n- c\n\n3. d')).toEqual([
      {
        kind: 'list',
        start: undefined,
        items: [
          [lines(text('a')), { kind: 'list', start: undefined, items: [[lines(text('b'))]] }],
          [lines(text('c'))],
        ],
      },
      lines(),
      { kind: 'list', start: 3, items: [[lines(text('d'))]] },
    ]);
  });

  it('leaves marks alone within a fence', () => {
    expect(readBlocks('a\n```js\n**b**\n# c\n```')).toEqual([
      lines(text('a')),
      { kind: 'pre', text: '**b**\n# c' },
    ]);
  });

  it('shows what the bot escapes exactly as it was written', () => {
    const written = fc.string({ unit: fc.constantFrom(...'ab 1._*~`|<>[]()#:@/\\-+>&\n') });
    fc.assert(
      fc.property(written, (typed) => {
        expect(seen(readBlocks(escapeMarkdown(typed)))).toBe(typed.replace(/\n$/, ''));
      }),
    );
  });

  it('reads whatever there is without an error, and soon', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'*_~|`<>[]()\\ a\n-#>'), maxLength: 400 });
    fc.assert(fc.property(marks, (typed) => void readBlocks(typed)));
    for (const sign of ['*', '_', '**a', '[', '`', '||', '<t:', '> ', '- ', '[a](', '\\']) {
      readBlocks(sign.repeat(4_000 / sign.length));
    }
  });
});
