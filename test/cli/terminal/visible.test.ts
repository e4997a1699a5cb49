import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../../src/cli/terminal/visible.ts';

describe('a visible text', () => {
  it('shows what would steer the terminal or turn the writing round', () => {
    expect(visible('a\x1b[31mb\x9bc\rd\u202ee\u2066f')).toBe('a�[31mb�c�d�e�f');
  });

  it('shows half a character as one that cannot be read', () => {
    expect(visible('a\ud800b\udc00')).toBe('a�b�');
  });

  it('keeps line feeds, accents, joined emoji and right-to-left letters', () => {
    const text = 'Zürich\n👩‍🚒 שלום';
    expect(visible(text)).toBe(text);
  });

  it('has the same length, and is its own visible text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text);
        expect(shown).toHaveLength(text.length);
        expect(visible(shown)).toBe(shown);
        expect(shown).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
