import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/cli/terminal/width.ts';
import { wrapLines } from '../../../src/cli/terminal/wrap.ts';

function wrapped(text: string, width: number): string[] {
  return wrapLines(text, width).map(({ start, end }) => text.slice(start, end));
}

describe('wrapping', () => {
  it('cuts at spaces, as late as the width allows', () => {
    expect(wrapped('the old ferry leaves', 9)).toEqual(['the old', 'ferry', 'leaves']);
    expect(wrapped('the old ferry leaves', 13)).toEqual(['the old ferry', 'leaves']);
  });

  it('keeps line feeds, so that a list stays one', () => {
    expect(wrapped('two ships:\n- one\n- two', 40)).toEqual(['two ships:', '- one', '- two']);
  });

  it('cuts a word that is longer than a line', () => {
    expect(wrapped('see abcdefghij now', 4)).toEqual(['see', 'abcd', 'efgh', 'ij', 'now']);
  });

  it('counts wide letters twice and cuts between them, but not before a full stop', () => {
    expect(wrapped('渡し船は古い。', 8)).toEqual(['渡し船は', '古い。']);
    expect(wrapped('渡し船古い。', 10)).toEqual(['渡し船古', 'い。']);
  });

  it('does not cut Latin words inside a script without spaces', () => {
    expect(wrapped('船はLanternです', 8)).toEqual(['船は', 'Lantern', 'です']);
  });

  it('does not part what makes one emoji', () => {
    expect(wrapped('👩‍🚒👩‍🚒', 2)).toEqual(['👩‍🚒', '👩‍🚒']);
  });

  it('loses nothing but space and keeps to the width where a letter fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 8, max: 40 }), (text, width) => {
        const lines = wrapped(text, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) {
          const letters = [...new Intl.Segmenter().segment(line)];
          if (letters.length > 1) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

describe('the width of a text', () => {
  it.each([
    ['ferry', 5],
    ['Zürich', 6],
    ['Zu\u0308rich', 6],
    ['“quoted” — …', 12],
    ['渡し船', 6],
    ['ﾌｪﾘｰ', 4],
    ['페리', 4],
    ['⛴', 1],
    ['🚢', 2],
    ['🇵🇱', 2],
    ['\u200b', 0],
  ])('of %s is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
