import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Writes the expected cuts as `|`, so that a row shows text and expectation in one. */
function expectCuts(marked: string): void {
  const parts = marked.split('|').map((part) => part.trim());
  expect(split(parts.join(' '))).toEqual(parts);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('splitSentences', () => {
  it.each([
    'The ferry left. | It was late! | Was it full? | Nobody knew.',
    'Prices rose 3.5 percent to 1.200 crowns. | 15 boats stayed.',
    'It opened in 2017. | 2018 was better.',
    'Read FoxNews.com or harbour.example.org today. | Then decide.',
    'The app is free. | iPhone owners pay.',
    'First came rain.\n\n| Then came snow.',
    'Fares fell (by a third). | The crew agreed.',
    'Fares fell. | (The crew agreed.) | Nobody paid.',
  ])('cuts behind a stop that a new sentence follows: %s', expectCuts);

  it.each([
    'Dr. Ahn met Mr. Berg and Mrs. Cole at St. Olaf with Gen. Dahl and Sen. Ek. | All left.',
    'Apple Inc. and Foo Corp. met Bar Ltd. Holdings. | They agreed.',
    'It moored at No. 5 and at pier no. 6. | He said no. | Then he left.',
    'John R. Bolton read J. K. Rowling. | Plan B. | It failed.',
    'Use a rope, e.g. Manila, i.e. Hemp, vs. Nylon etc. in port. | Buy ropes, chains, etc. | The rest is free.',
    'On Jan. 5 and Sept. 12 it rained. | It snowed in Dec. | The sun came on Sat. | We swam.',
    'The case of Brown v. Board is old. | So is Jones et al. | The rest is new.',
    'He made it to World War I. | The war ended. | So did I. | Smith stayed.',
  ])('keeps abbreviations and initials in their sentence: %s', expectCuts);

  it.each([
    'The U.S. Senate met U.S. President Lund in the U.S. | The U.K. watched.',
    'He left the U.S. | But she stayed in the U.K. | He wrote.',
    'It sails at 5 p.m. Tuesday and at 6 a.m. London time. | It lands at 9 p.m. | The crew sleeps.',
    'He works at Yahoo! Finance. | He likes Yahoo! | It pays.',
    'He lives in Washington, D.C. | He hates it.',
    'They sold it in the U.S. | “It was time,” she said.',
  ])('ends a sentence behind an initialism only where one plainly begins: %s', expectCuts);

  it.each([
    'Well… | Then it sank.',
    'He said ... Bolton would go. | He went.',
    'The words . . . Harbour law . . . are old.',
    'Nobody came... and it rained.',
  ])('reads dots that leave words out: %s', expectCuts);

  it.each([
    'It came late.[4] | It left.:121 | She stayed.:121,154 | They ran.[4][citation needed] | End.',
    '"It sank."[5] | It was old.',
  ])('leaves note marks with the sentence that they follow: %s', expectCuts);

  it.each([
    '"It sank. We swam," Berg said. | Then it rained.',
    '“It sank. ‘Swim. Now.’ We did,” Berg said. | Then it rained.',
    'He said: "It sank." | "We swam." | Nobody else did.',
    '« Elle coule. Nage ! » | Il nage.',
    '„Es sank. Wir schwammen.“ | Dann kam Regen.',
    '"Did it sink?" Anna Berg asked. | "Yes." | Berg nodded.',
    '"Did it sink?" he asked.',
    "The workers' boat sank. | It's the '90s again. | The owners' flag burned.",
    'The mast was 6" wide. | The hull was 5" thick. | It held.',
  ])('keeps a quotation and its attribution in one: %s', expectCuts);

  it.each([
    '"It sank. | We swam. | Nobody "helped us. Not one," he said. | So it goes.',
    '“It sank. | We swam. | Nobody helped.',
    '(It sank. | We swam.',
    '"It sank. | It was "old," he said. | The mast was 6" wide. | It held.',
  ])('does not let an unclosed mark swallow the text: %s', expectCuts);

  it('cuts a quotation that is a speech', () => {
    const words = 'Every boat in the harbour has to carry a lamp at night';
    const speech = Array.from({ length: 8 }, (_, index) => `${words}, rule ${index}.`);
    expect(split(`"${speech.join(' ')}" He sat.`)).toHaveLength(9);
    expect(split(`"${speech.slice(0, 5).join(' ')}" He sat.`)).toHaveLength(2);
  });

  it('ends sentences in scripts that have other stops', () => {
    expect(split('船来了。它走了！为什么？')).toEqual(['船来了。', '它走了！', '为什么？']);
    expect(split('「来た。」と言った。雨だ。')).toEqual(['「来た。」と言った。', '雨だ。']);
    expect(split('नाव आई। वह गई।')).toEqual(['नाव आई।', 'वह गई।']);
    expect(split('أين السفينة؟ ذهبت.')).toEqual(['أين السفينة؟', 'ذهبت.']);
    expect(split('جہاز آیا۔ وہ گیا۔')).toEqual(['جہاز آیا۔', 'وہ گیا۔']);
  });

  describe('with lists', () => {
    it('keeps a short list with the sentence that introduces it', () => {
      const list = 'It carries:\n- salt. And sand.\n• fish\n* wool\n1. tar';
      expect(split(`The ship is old. ${list}`)).toEqual(['The ship is old.', list]);
      expect(split(`${list}\nIt left. It sank.`)).toEqual([list, 'It left.', 'It sank.']);
    });

    it('makes each item of a long list a unit', () => {
      const item = `- ${'salt and sand and '.repeat(12)}fish. And tar.`;
      expect(split(`It carries:\n${item}\n${item}\n${item}`)).toEqual(['It carries:', item, item, item]);
    });

    it('does not take a number that begins a line, or a text, for a list', () => {
      expect(split('It sank on May\n20. Then it rained.')).toEqual([
        'It sank on May\n20.',
        'Then it rained.',
      ]);
      expect(split('1. It sank. 2. It rained.')).toEqual(['1. It sank.', '2. It rained.']);
    });
  });

  const bait = fc.constantFrom(
    ...[
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '(',
      ')',
      '[4]',
      ':12',
      '.',
      '...',
      '…',
      '!',
      '?',
      '。',
      '।',
      ' ',
      '\n',
    ],
    ...[
      '\n- ',
      '\n1. ',
      'U.S.',
      'Dr.',
      'No.',
      'I',
      'The',
      'it',
      '5',
      'said',
      '\u00a0',
      '\ud800',
      '\udc00',
      '🎉',
      '\0',
      '\t',
    ],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(bait, { maxLength: 200 }).map((parts) => parts.join('')),
  );

  it('holds all but white space in ordered, separate, trimmed ranges, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  const hard = [
    '"',
    '.',
    ' ',
    'U.S. ',
    'U.S.',
    '. ',
    '(',
    '“',
    '" ',
    "'",
    '\n',
    '\n- ',
    'a\n\n',
    '1. ',
    'a',
    '.[',
    '.[4]',
    '« ',
    '?" Aa ',
  ];
  it.each(hard)('does work in proportion to the length of a text of only %j', (part) => {
    let work = 0;
    count('charCodeAt', () => 1);
    count('charAt', () => 1);
    count('slice', (_args, result) => String(result).length);
    count('indexOf', ([, from = 0], found) => Math.abs(Number(found) - Number(from)));
    const exec = RegExp.prototype.exec;
    const scan = function (this: RegExp, text: string): RegExpExecArray | null {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const match = exec.call(this, text);
      if (this.sticky) work += 1 + (match?.[0].length ?? 0);
      else work += (match ? match.index + match[0].length : text.length) - from;
      return match;
    };
    vi.spyOn(RegExp.prototype, 'exec').mockImplementation(scan);
    vi.spyOn(RegExp.prototype, 'test').mockImplementation(function (this: RegExp, text: string) {
      return scan.call(this, text) !== null;
    });
    const size = (length: number): number => {
      const text = part.repeat(length / part.length);
      work = 0;
      splitSentences(text);
      return work;
    };
    const small = size(1_000);
    const large = size(20_000);
    expect(large).toBeLessThan(small * 26 + 1_000);
    expect(large).toBeLessThan(20_000 * 60);

    function count(
      name: 'charCodeAt' | 'charAt' | 'slice' | 'indexOf',
      cost: (args: readonly unknown[], result: unknown) => number,
    ): void {
      const original = String.prototype[name] as (...args: unknown[]) => unknown;
      vi.spyOn(String.prototype, name).mockImplementation(function (this: string, ...args: unknown[]) {
        const result = original.apply(this, args);
        work += cost(args, result);
        return result as never;
      });
    }
  });
});
