import { describe, expect, it } from 'vitest';
import { readAskOptions } from '../../src/cli/ask-options.ts';

describe('the options of ask', () => {
  it('joins words that were not put in quotation marks', () => {
    expect(readAskOptions(['who', 'built', '--json', 'the', 'ferry?'])).toMatchObject({
      question: 'who built the ferry?',
      json: true,
    });
  });

  it('tells an empty question from none', () => {
    expect(readAskOptions(['']).question).toBe('');
    expect(readAskOptions([]).question).toBeUndefined();
  });

  it('takes a question that begins with a dash after --', () => {
    expect(readAskOptions(['--', '--limit', 'what?']).question).toBe('--limit what?');
  });

  it.each(['1', '20', '07'])('takes a limit of %s', (limit) => {
    expect(readAskOptions(['--limit', limit]).limit).toBe(Number(limit));
  });

  it.each([
    [['--limit', '0'], '--limit "0" is no whole number from 1 to 20'],
    [['--limit', '21'], '--limit "21" is no whole number from 1 to 20'],
    [['--limit', '2.5'], '--limit "2.5" is no whole number from 1 to 20'],
    [['--limit', ''], '--limit needs a value; --help explains it'],
    [['--limit'], '--limit needs a value; --help explains it'],
    [['--limit', '-1'], '--limit needs a value; --help explains it'],
    [['--corpus', '--json'], '--corpus needs a value; --help explains it'],
    [['--article='], '--article needs a value; --help explains it'],
    [['--json=yes'], '--json takes no value; write it by itself'],
    [['--jsno', 'who?'], 'there is no option --jsno; did you mean --json?'],
    [['--colour'], 'there is no option --colour; --help lists the options'],
    [['-x'], 'there is no option -x; --help lists the options'],
  ])('answers %j with one line that says what to do', (args, message) => {
    expect(() => readAskOptions(args)).toThrow(expect.objectContaining({ name: 'Misuse', message }));
  });
});
