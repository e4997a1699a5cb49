import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSynonyms, readSynonym } from '../../src/corpus/parse-synonyms.ts';

describe('parseSynonyms', () => {
  it('reads words that mean each other and words that are read as others', () => {
    expect(parseSynonyms('# parts\n\nwheel, water  wheel\r\ncogs , gear => gears, Shaft\n')).toEqual({
      rules: [
        { from: ['wheel', 'water wheel'], to: ['wheel', 'water wheel'] },
        { from: ['cogs', 'gear'], to: ['gears', 'Shaft'] },
      ],
      problems: [],
    });
  });

  it('takes what stands behind a backslash as it is', () => {
    expect(parseSynonyms('Lindau\\, Island, Lindau\na \\=> b => c\\\\d').rules).toEqual([
      { from: ['Lindau, Island', 'Lindau'], to: ['Lindau, Island', 'Lindau'] },
      { from: ['a => b'], to: ['c\\d'] },
    ]);
  });

  it.each([
    ['wheel', 'one word has no synonym; write "a, b" or "a => b"'],
    ['a, , b', 'a word is missing beside a comma or "=>"'],
    ['a =>', 'a word is missing'],
    ['=> b', 'a word is missing'],
    ['a => b => c', 'it holds "=>" more than once'],
    ['a, b\\', 'it ends in a backslash'],
  ])('names the line and the remedy: %s', (line, message) => {
    const { problems } = parseSynonyms(`# parts\n${line}`);
    expect(problems).toEqual([{ line: 2, message: expect.stringContaining(message) }]);
  });

  it('never throws, and makes no rule with an empty word', () => {
    const unit = fc.constantFrom(',', '=', '>', '\\', ' ', '\n', '#', 'a', '\u200b');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        for (const { from, to } of parseSynonyms(text).rules) {
          expect(from.length * to.length).toBeGreaterThan(0);
          expect([...from, ...to]).not.toContain('');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('readSynonym', () => {
  it('reads one rule', () => {
    expect(readSynonym('  boat,\nship => ferry ')).toEqual({ from: ['boat', 'ship'], to: ['ferry'] });
  });

  it.each([
    ['boat, ship\\', 'nothing-escaped'],
    ['a => b => c', 'several-rules'],
    ['boat,, ship', 'word-missing'],
    ['', 'word-missing'],
    ['boat', 'word-alone'],
  ])('says what is wrong with %j', (line, fault) => {
    expect(readSynonym(line)).toBe(fault);
  });
});
