import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { cleanLine } from '../../src/corpus/clean-text.ts';
import { formatArticle } from '../../src/corpus/format-article.ts';
import { paragraphText } from '../../src/corpus/paragraph-draft.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';

const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }))
  .map((points) => String.fromCodePoint(...points));

function article(texts: readonly string[], fields: Partial<Article> = {}): Article {
  const paragraphs = texts.map((text, index) => ({ article: 'mill', number: index + 1, text }));
  return { id: 'mill', title: 'Mill', language: 'en', text: 'article', ...fields, paragraphs };
}

function expectSame(written: Article): void {
  expect(parseArticle(written.id, formatArticle(written))).toEqual({ kind: 'article', article: written });
}

describe('formatArticle', () => {
  it('writes a file that reads well', () => {
    const written = article(['The mill moves.', 'These go first:\n- gears\n- stones'], {
      title: 'Flood: the mill moves',
      published: '2019-03-09',
    });
    expect(formatArticle(written)).toBe(
      '---\ntitle: "Flood: the mill moves"\npublished: 2019-03-09\ntext: article\nlanguage: en\n---\n\n' +
        'The mill moves.\n\nThese go first:\n- gears\n- stones\n',
    );
  });

  it.each([
    [['---']],
    [['# one', '## two']],
    [['One.', '- two']],
    [['One.', '1. two\n2. three', '2. four']],
    [['• one', '•two\n• three']],
    [['\\', '\\- one', '\\\\ two']],
    [['title: no front matter', '* * *', '* one']],
  ])('keeps paragraphs apart that look like marks: %j', (texts) => {
    expectSame(article(texts));
  });

  it('loses nothing of any paragraph, whatever it is made of', () => {
    const piece = fc.constantFrom(
      '- ',
      '* ',
      '•',
      '# ',
      '1. ',
      '2. ',
      '\\',
      '---',
      '\n',
      ' ',
      'a',
      'é',
      '\u0301',
      '\u200d',
      '“',
    );
    const text = fc.oneof(
      anyText,
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    const texts = fc.array(
      text.map(paragraphText).filter((made) => made !== ''),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(texts, (made) => expectSame(article(made))),
      { numRuns: 300 },
    );
  });

  it('loses nothing of any field', () => {
    const line = fc
      .string({ unit: 'binary' })
      .map(cleanLine)
      .filter((made) => made !== '');
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    const fields = fc.record({
      title: line,
      publisher: line,
      author: line,
      published: day.map((date) => date.toISOString().slice(0, 10)),
      url: fc.webUrl({ withQueryParameters: true, withFragments: true }).map((url) => new URL(url).href),
    });
    fc.assert(
      fc.property(fields, (any) => expectSame(article(['The mill moves.'], any))),
      { numRuns: 300 },
    );
  });
});
