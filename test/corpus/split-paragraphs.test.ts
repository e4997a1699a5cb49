import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/corpus/split-paragraphs.ts';

describe('splitParagraphs', () => {
  it('cuts at blank lines, also at lines of mere spaces, and joins what a line end parts', () => {
    expect(splitParagraphs('One\nstill one.\n \u00a0\nTwo.\n\n\n')).toEqual(['One still one.', 'Two.']);
  });

  it.each(['- ', '* ', '•', '• '])('keeps a list of "%s" with the sentence that introduces it', (mark) => {
    expect(splitParagraphs(`These:\n\n${mark}gears\n\n${mark}stones\nand wheel\n\nNext.`)).toEqual([
      `These:\n${mark}gears\n${mark}stones and wheel`,
      'Next.',
    ]);
  });

  it('keeps a numbered list together', () => {
    expect(splitParagraphs('These:\n1. gears\n2. stones\n\n3. wheel')).toEqual([
      'These:\n1. gears\n2. stones\n3. wheel',
    ]);
  });

  it('takes a number that begins a wrapped line for a number', () => {
    expect(splitParagraphs('It moved on May\n17. Then it rained.')).toEqual([
      'It moved on May 17. Then it rained.',
    ]);
  });

  it('takes a dash without a space for a dash, and a row of stars for no list', () => {
    expect(splitParagraphs('Cold:\n-5 degrees\n\n* * *')).toEqual(['Cold: -5 degrees', '* * *']);
  });

  it('makes a heading a paragraph of its own', () => {
    expect(splitParagraphs('One.\n## What next\n- gears\n#hashtag')).toEqual([
      'One.',
      'What next',
      '- gears #hashtag',
    ]);
  });

  it('reads a line behind a backslash as words', () => {
    expect(splitParagraphs('One.\n\n\\- two\n\n\\# three\n\n\\\\ four\n\n\\five')).toEqual([
      'One.',
      '- two',
      '# three',
      '\\ four',
      '\\five',
    ]);
  });
});
