import { describe, expect, it } from 'vitest';
import { PrintedNames } from '../../../src/check/message/printed-names.ts';
import { trueCase } from '../../../src/check/message/true-case.ts';
import { englishThesaurus } from '../../../src/search/english-thesaurus.ts';
import { buildIndex } from '../../../src/search/paragraph-index.ts';
import { inventArticles } from '../../invented-story.ts';

const index = buildIndex(
  inventArticles({
    one: [
      'On Monday the shop Best Buy sold the best boats to Ruth Alder in Vestrand. AT&T paid.',
      'A boat is the best buy of a summer, said Alder.',
    ],
  }),
);
const names = new PrintedNames(index.vocabulary);
for (const indexed of index.paragraphs) names.add(indexed);
const knowledge = { index, thesaurus: englishThesaurus(), names };

describe('trueCase', () => {
  it.each([
    ['ruth alder lives in vestrand', 'Ruth Alder lives in Vestrand'],
    ['they sold it to best buy', 'they sold it to Best Buy'],
    ['germany and the netherlands', 'Germany and the Netherlands'],
    ['they fly to hamburg or new york', 'they fly to Hamburg or New York'],
    ['on monday or jan. 5, in march 2020', 'on Monday or Jan. 5, in March 2020'],
    ['it may rain, we march on', 'it may rain, we march on'],
    ['turkey for dinner', 'turkey for dinner'],
    ['at&t paid', 'AT&T paid'],
    ['RUTH ALDER NEVER PAID FOR THE BOATS', 'Ruth Alder never paid for the boats'],
  ])('reads "%s"', (text, cased) => {
    expect(trueCase(text, knowledge)).toBe(cased);
  });

  it('keeps the length, whatever comes', () => {
    for (const text of ['İSTANBUL İS A CİTY İN TURKEY', 'ŉ ǰ ΐ', '😀 monday']) {
      expect(trueCase(text, knowledge)).toHaveLength(text.length);
    }
  });
});
