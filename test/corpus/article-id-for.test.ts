import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleIdFor } from '../../src/corpus/article-id-for.ts';

describe('articleIdFor', () => {
  it.each([
    ['Ferries return to Brinehaven quay', 'ferries-return-to-brinehaven-quay'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\CON', 'c-con'],
    ['CON', 'article-con'],
    ['Com¹', 'article-com1'],
    ['!?', 'article'],
    ['Паром', 'паром'],
  ])('makes a file name of a title: %s', (title, id) => {
    expect(articleIdFor(title, [])).toBe(id);
  });

  it('counts on where an id is taken, in any case', () => {
    expect(articleIdFor('Mill', ['mill'])).toBe('mill-2');
    expect(articleIdFor('Mill', ['MILL', 'Mill-2', 'mill-4'])).toBe('mill-3');
    expect(articleIdFor('a'.repeat(80), ['a'.repeat(60)])).toBe(`${'a'.repeat(58)}-2`);
  });

  it('makes of any title an id of at most 60 characters that is not taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.nat(12), (title, times) => {
        const taken: string[] = [];
        for (let made = 0; made <= times; made += 1) {
          const id = articleIdFor(title, taken);
          expect(id).toMatch(/^[\p{L}\p{N}-]{1,60}$/u);
          expect(id.length).toBeLessThanOrEqual(60);
          expect(taken).not.toContain(id);
          taken.push(id);
        }
      }),
    );
  });
});
