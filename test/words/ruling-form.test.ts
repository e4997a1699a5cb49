import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/words/locales.ts';

/** Discord cuts nothing off: it refuses the form. */
const LONGEST = { label: 45, hint: 100, button: 20 };

describe.each(Object.entries(LOCALES))('the words of %s for rulings', (_, { rulings }) => {
  it('fit onto a form and its buttons whole', () => {
    const tooLong = Object.entries(rulings.form).filter(
      ([key, text]) => text.length > (key.endsWith('Hint') ? LONGEST.hint : LONGEST.label),
    );
    expect(tooLong).toEqual([]);
    expect(Object.values(rulings.buttons).filter((text) => text.length > LONGEST.button)).toEqual([]);
  });

  it('give no deed the name of another', () => {
    const labels = Object.values(rulings.buttons);
    expect([...new Set(labels)]).toEqual(labels);
  });
});
