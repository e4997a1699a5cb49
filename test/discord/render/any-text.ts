import fc from 'fast-check';
import { hostileTexts } from '../../hostile-texts.ts';

const PIECES = [
  ...'*_~`|<>[]()#:@/\\-+.!&"\'',
  ...['**', '__', '~~', '||', '```', '\\\\', '\\*', '***', '@everyone', '@here', 'discord.gg/abc', ':smile:'],
  ...['<@123456789012345678>', '<@&1>', '<#1>', '</ask:1>', '<t:1:R>', '<id:customize>', '<:a:1>', '<a:b:2>'],
  ...['https://evil.example/a_b?c=(d)', '<https://evil.example>', '[a](https://evil.example)', '[a\\](b)'],
  ...[
    '# ',
    '### ',
    '-# ',
    '- ',
    '+ ',
    '1. ',
    '12) ',
    '> ',
    '>>> ',
    '\n',
    '\n\n',
    '\r\n',
    '\u2028',
    '\u2029',
    '\t',
  ],
  ...[
    '\u202e',
    '\u200b',
    '\u200d',
    '\u2066',
    '\ufeff',
    '\u0000',
    '\u001b',
    '\ud800',
    '\udc00',
    '\u0301',
    '\ufe0f',
  ],
  ...['👩‍👩‍👧‍👦', '🇱🇹', 'e\u0301', '漢字', 'ไทย', '¯\\_(ツ)_/¯', 'مرحبا', '   ', ' '],
  ...[
    'The ferry sank. ',
    'It was not ',
    'they didn’t ',
    'harbour ',
    '“never,” she said. ',
    'boats, ',
    '7',
    'ab',
  ],
];

/** Text that means something to Discord in every way there is, and text that is merely odd; now and then very long. */
export const anyText = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constantFrom(...hostileTexts(300)) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
      .map((pieces) => pieces.join('').repeat(6_000).slice(0, 6_000)),
  },
);
