import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatArticle } from '../../src/corpus/format-article.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { importArticle } from '../../src/import/import-article.ts';
import { ImportError } from '../../src/import/import-error.ts';

const PIECES = [
  '\n',
  '\n\n',
  ' ',
  '---\n',
  'title: "Mill"\n',
  '# ',
  '- ',
  '1. ',
  '2. ',
  '\\',
  '\\- ',
  '•',
  '* * *',
  '“Quiet,” she said.',
  'The mill of Brinehaven moves inland in May, and the wheel goes first, the council said.',
  'Ten Soups That Lighthouse Keepers Love',
  'Juno Maddox',
  'Juno Maddox is a reporter at Coastal Lantern.',
  'March 9, 2019',
  '![a](b)',
  '[a](b)',
  '&#x110000;',
  '&shy;',
  '\ud800',
  '\u200d',
  '\u0301',
  '<p>',
  '</p>',
  '<li>',
  '<ol>',
  '<table><tr><td>',
  '<br><br>',
  '<script>',
  '<!--',
  '<h2>',
  '<title>Mill</title>',
  '<article>',
];

/** Imports whatever it is, and expects to load again what came of it; an ImportError is an answer as well. */
async function expectSameOrRefused(name: string, bytes: Uint8Array, keepAll: boolean): Promise<void> {
  try {
    const { article, kept } = await importArticle(name, bytes, { title: 'Mill', keepAll });
    expect(kept).toEqual(article.paragraphs.map(({ text }) => text));
    expect(parseArticle(article.id, formatArticle(article))).toEqual({ kind: 'article', article });
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
  }
}

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const bytes = fc.oneof(
  text.map((made) => Buffer.from(made)),
  fc.uint8Array({ maxLength: 200 }),
);

describe('importArticle, of any bytes', () => {
  it.each(['mill.txt', 'mill.md'])(
    'writes what loads as the same paragraphs, or refuses: %s',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(bytes, fc.boolean(), (any, keepAll) => expectSameOrRefused(name, any, keepAll)),
        { numRuns: 300 },
      );
    },
  );

  it('writes what loads as the same paragraphs, or refuses: mill.html', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), (any, keepAll) => expectSameOrRefused('mill.html', any, keepAll)),
      { numRuns: 60 },
    );
  });
});
