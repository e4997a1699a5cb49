import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';

const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }))
  .map((points) => String.fromCodePoint(...points));

const FULL = `---
title: "Flood: the mill moves"
publisher: Coastal Lantern
author: Juno Maddox
published: 2019-03-09
updated: 2019-03-11
url: https://lantern.example/mill
text: digest
language: en-gb
---

The mill moves.

It moves inland.
`;

/** The problems of an article with these lines of front matter, as "line: message". */
function problems(frontMatter: string, body = 'The mill moves.'): string[] {
  const parsed = parseArticle('mill', `---\n${frontMatter}\n---\n${body}`);
  if (parsed.kind === 'article') return [];
  return parsed.problems.map(({ line, message }) => `${line ?? '-'}: ${message}`);
}

describe('parseArticle', () => {
  it('reads every field and numbers the paragraphs from 1', () => {
    expect(parseArticle('mill', FULL)).toEqual({
      kind: 'article',
      article: {
        id: 'mill',
        title: 'Flood: the mill moves',
        publisher: 'Coastal Lantern',
        author: 'Juno Maddox',
        published: '2019-03-09',
        updated: '2019-03-11',
        url: 'https://lantern.example/mill',
        text: 'digest',
        language: 'en-GB',
        paragraphs: [
          { article: 'mill', number: 1, text: 'The mill moves.' },
          { article: 'mill', number: 2, text: 'It moves inland.' },
        ],
      },
    });
  });

  it('reads the same from a file with a byte order mark and Windows line ends', () => {
    expect(parseArticle('mill', `\ufeff${FULL.replaceAll('\n', '\r\n')}`)).toEqual(
      parseArticle('mill', FULL),
    );
  });

  it('takes a text for the publisher’s own and for English unless it is told otherwise', () => {
    const parsed = parseArticle('mill', '---\ntitle: Mill\nauthor:\n---\nIt moves.');
    expect(parsed).toMatchObject({ article: { title: 'Mill', text: 'article', language: 'en' } });
    expect(parsed.kind === 'article' && 'author' in parsed.article).toBe(false);
  });

  it.each([
    ['author: Juno', '1: no title; write "title: ..." in the front matter'],
    ['title:', '2: no title; write "title: ..." in the front matter'],
    [
      'title: Mill\npublished: 2019-02-30',
      '3: published "2019-02-30" is not a day; write it as 2024-05-31, or leave it out',
    ],
    [
      'title: Mill\nupdated: March 9, 2019',
      '3: updated "March 9, 2019" is not a day; write it as 2024-05-31, or leave it out',
    ],
    ['title: Mill\npublishd: 2019-03-09', '3: unknown key "publishd"; did you mean "published"?'],
    ['Title: Mill', '2: unknown key "Title"; did you mean "title"?'],
    ['title: Mill\ndate: 2019-03-09', '3: unknown key "date"; did you mean "published"?'],
    ['title: Mill\ncolour: red', '3: unknown key "colour"; the keys are title, publisher, author'],
    ['title: Mill\ntitle: Wheel', '3: "title" stands on line 2 already; keep one of the two'],
    ['title: Mill\ntext: summary', '3: text "summary" is unknown; write article'],
    [
      'title: Mill\nurl: lantern.example',
      '3: url "lantern.example" is not a web address; write it with https://',
    ],
    ['title: Mill\nurl: "javascript:alert(1)"', '3: url "javascript:alert(1)" is not a web address'],
    [
      'title: Mill\nlanguage: english please',
      '3: language "english please" is not a language tag; write one like en',
    ],
  ])('names line and remedy: %j', (frontMatter, problem) => {
    expect(problems(frontMatter)).toContainEqual(expect.stringContaining(problem));
  });

  it('names every problem at once', () => {
    expect(problems('publishd: x\nurl: y', '')).toEqual([
      expect.stringContaining('2: unknown key'),
      expect.stringContaining('3: url'),
      expect.stringContaining('1: no title'),
      expect.stringContaining('-: no paragraph'),
    ]);
  });

  it('refuses more than 5,000 paragraphs', () => {
    expect(problems('title: Mill', 'x\n\n'.repeat(5000))).toEqual([]);
    expect(problems('title: Mill', 'x\n\n'.repeat(5001))).toEqual([
      '-: 5001 paragraphs, and 5000 is the most; split it into several articles',
    ]);
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      '---',
      '\n',
      'title: ',
      '"',
      "'",
      ': ',
      '- ',
      '# ',
      '\\',
      '\0',
      '\ud800',
      'x',
      '\ufeff',
    );
    const text = fc.oneof(
      anyText,
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        expect(['article', 'faulty']).toContain(parseArticle('mill', any).kind);
        expect(['article', 'faulty']).toContain(parseArticle('mill', `---\ntitle: Mill\n---\n${any}`).kind);
      }),
      { numRuns: 300 },
    );
  });
});
