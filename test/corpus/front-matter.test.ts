import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cleanLine } from '../../src/corpus/clean-text.ts';
import { formatField, readFrontMatter } from '../../src/corpus/front-matter.ts';

function valueIn(line: string): string | undefined {
  return readFrontMatter(`---\n${line}\n---\n`).fields[0]?.value;
}

function problemOf(text: string): string {
  return readFrontMatter(text)
    .problems.map(({ line, message }) => `${line}: ${message}`)
    .join('\n');
}

describe('readFrontMatter', () => {
  it('parts keys and values, with their lines, from the body', () => {
    expect(readFrontMatter('---\ntitle: Mill moves\n\n# a comment\nauthor: Juno\n---\nBody\n---\n')).toEqual({
      fields: [
        { key: 'title', value: 'Mill moves', line: 2 },
        { key: 'author', value: 'Juno', line: 5 },
      ],
      problems: [],
      body: 'Body\n---\n',
    });
  });

  it('reads quoted values', () => {
    expect(valueIn(String.raw`title: "He said \"no\": caf\u00e9 # 1"`)).toBe('He said "no": café # 1');
    expect(valueIn("title: 'It''s late'")).toBe("It's late");
    expect(valueIn('title: ""')).toBe('');
  });

  it('reads a headline with a colon in it as it stands', () => {
    expect(valueIn('title: Flood: the mill moves')).toBe('Flood: the mill moves');
  });

  it.each([
    ['title: "open', 'write the value of "title" in double quotes, as title: "open"'],
    ["title: 'it's'", 'write the value of "title" in double quotes'],
    ['title: [a, b]', 'as title: "[a, b]"'],
    ['title: We are #1 # really', 'as title: "We are #1 # really"'],
    ['title: | folded', 'as title: "| folded"'],
  ])('asks for quotes rather than guess: %s', (line, message) => {
    expect(problemOf(`---\n${line}\n---\nBody`)).toContain(`${message}`);
  });

  it('says what is missing when there is none', () => {
    expect(problemOf('The mill moves.')).toMatch(/^1: no front matter; begin the file with "---"/);
  });

  it('names the line that is no pair, and looks no further', () => {
    expect(problemOf('---\ntitle: Mill\nThe mill moves.\nAnd on.')).toBe(
      '3: expected "key: value" on one line, or the "---" that closes the front matter',
    );
  });

  it('says when it is never closed', () => {
    expect(problemOf('---\ntitle: Mill\n')).toMatch(/^1: the front matter is never closed; put "---"/);
  });
});

describe('formatField', () => {
  it('quotes only what needs it', () => {
    expect(formatField('title', 'Mill moves — at last')).toBe('title: Mill moves — at last');
    expect(formatField('url', 'https://lantern.example/a?b=1')).toBe('url: https://lantern.example/a?b=1');
    expect(formatField('title', 'Flood: what now')).toBe('title: "Flood: what now"');
    expect(formatField('title', 'Yes')).toBe('title: "Yes"');
  });

  it('writes what it reads again, and what any reader of YAML reads alike', () => {
    const words = fc.constantFrom(
      'a',
      '#',
      ' ',
      ':',
      '"',
      "'",
      '\\',
      '-',
      '---',
      '1',
      'true',
      '[',
      '@',
      'é',
      '%',
      '|',
    );
    const line = fc.oneof(
      fc.string(),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(line.map(cleanLine), (value) => {
        const written = formatField('title', value);
        expect(valueIn(written)).toBe(value);
        expect(parse(written)).toEqual({ title: value });
      }),
      { numRuns: 300 },
    );
  });
});
