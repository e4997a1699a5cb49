import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../src/check/quotation/align.ts';

/** The steps as signs: `=` same, `~` near, `x` changed, `-` left out, `+` put in, with the words. */
function aligned(source: string, copy: string): string {
  const from = source.split(' ');
  const to = copy.split(' ');
  const { steps } = alignWords(from.length, to.length, {
    copyWeight: () => 1,
    sourceWeight: () => 1,
    likeness: (a, b) => (from[a] === to[b] ? 'same' : from[a]?.[0] === to[b]?.[0] ? 'near' : 'other'),
  });
  return steps
    .map((step) => {
      const sign = { same: '=', near: '~', changed: 'x', 'left-out': '-', 'put-in': '+' }[step.kind];
      return `${sign}${'source' in step ? from[step.source] : ''}${'copy' in step && sign !== '=' ? `>${to[step.copy]}` : ''}`;
    })
    .join(' ');
}

describe('alignWords', () => {
  it.each([
    ['a part of the source', 'one two three four five', 'two three four', '=two =three =four'],
    ['a changed word', 'one two three', 'one six three', '=one x' + 'two>six =three'],
    ['a word left out', 'one two three four', 'one two four', '=one =two -three =four'],
    ['a word put in', 'one two three', 'one two nine three', '=one =two +>nine =three'],
    ['a near word', 'one two three', 'one toe three', '=one ~two>toe =three'],
    ['several words left out in one go', 'a b c d e f g h', 'a b g h', '=a =b -c -d -e -f =g =h'],
  ])('lays the whole copy beside %s', (_, source, copy, steps) => {
    expect(aligned(source, copy)).toBe(steps);
  });

  it('leaves the source’s words before and behind the copy out of account', () => {
    const { score } = alignWords(5, 1, {
      copyWeight: () => 1,
      sourceWeight: () => 1,
      likeness: (source) => (source === 3 ? 'same' : 'other'),
    });
    expect(score).toBe(1);
  });
});
