import { describe, expect, it } from 'vitest';
import { readCheckOptions } from '../../src/cli/check-options.ts';

describe('the options of check', () => {
  it('joins words that the shell took apart', () => {
    expect(readCheckOptions(['it', 'sails', '--quote', 'at ten'])).toEqual({
      message: 'it sails at ten',
      corpus: undefined,
      quote: true,
      json: false,
      help: false,
    });
  });

  it('tells an empty message from none', () => {
    expect(readCheckOptions(['']).message).toBe('');
    expect(readCheckOptions([]).message).toBeUndefined();
  });

  it.each([
    [['--corpus='], '--corpus needs a value; --help explains it'],
    [['--qoute', 'it sails'], 'there is no option --qoute; did you mean --quote?'],
    [['--article', 'a'], 'there is no option --article; --help lists the options'],
    [['--json=yes'], '--json takes no value; write it by itself'],
  ])('answers %j with one line that says what to do', (args, message) => {
    expect(() => readCheckOptions(args)).toThrow(expect.objectContaining({ name: 'Misuse', message }));
  });
});
