import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../page/markdown/markdown.ts';
import { readInline } from '../../../page/markdown/read-inline.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const made = (
  kind: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler',
  ...inner: Inline[]
): Inline => ({
  kind,
  inner,
});

describe('marks within a line', () => {
  it.each([
    ['**a**', [made('strong', text('a'))]],
    ['*a* _b_', [made('emphasis', text('a')), text(' '), made('emphasis', text('b'))]],
    [
      '__a__ ~~b~~ ||c||',
      [
        made('underline', text('a')),
        text(' '),
        made('strike', text('b')),
        text(' '),
        made('spoiler', text('c')),
      ],
    ],
    ['***a***', [made('strong', made('emphasis', text('a')))]],
    ['**a *b* c**', [made('strong', text('a '), made('emphasis', text('b')), text(' c'))]],
    ['*a **b** c*', [made('emphasis', text('a '), made('strong', text('b')), text(' c'))]],
    ['snake_case_name', [text('snake_case_name')]],
    ['2 * 3 * 4', [text('2 * 3 * 4')]],
    ['**a', [text('**a')]],
    ['`**a**`', [{ kind: 'code', text: '**a**' }]],
    ['\\*a\\* \\\\', [text('*a* \\')]],
    ['a\\b', [text('a\\b')]],
  ] as const)('reads %s', (markdown, expected) => {
    expect(readInline(markdown)).toEqual(expected);
  });
});

describe('what stands for something else', () => {
  it.each([
    ['<t:1700000000:R>', { kind: 'time', seconds: 1_700_000_000, style: 'R' }],
    ['<t:-5>', { kind: 'time', seconds: -5, style: 'f' }],
    ['<@1>', { kind: 'user', id: '1' }],
    ['<@!1>', { kind: 'user', id: '1' }],
    ['<@&1>', { kind: 'role', id: '1' }],
    ['<#1>', { kind: 'channel', id: '1' }],
    ['</ask:1>', { kind: 'command', name: 'ask' }],
    ['<:smile:1>', { kind: 'emoji', name: 'smile' }],
    ['@everyone', { kind: 'everyone', name: 'everyone' }],
    ['🇱🇹', { kind: 'flag', country: 'LT' }],
  ] as const)('reads %s', (markdown, expected) => {
    expect(readInline(markdown)).toEqual([expected]);
  });

  it('leaves a mention that was escaped as it stands', () => {
    expect(readInline('\\<@1\\> \\@everyone')).toEqual([text('<@1> @everyone')]);
  });
});

describe('links', () => {
  it('reads a label with its address, and an address alone without the full stop behind it', () => {
    expect(readInline('[a *b*](https://a.example/x_(y\\))')).toEqual([
      { kind: 'link', url: 'https://a.example/x_(y)', inner: [text('a '), made('emphasis', text('b'))] },
    ]);
    expect(readInline('see https://a.example/x.')).toEqual([
      text('see '),
      { kind: 'link', url: 'https://a.example/x', inner: [text('https://a.example/x')] },
      text('.'),
    ]);
  });

  it.each([
    '[a](javascript:alert(1))',
    '[a](data:text/html,x)',
    'javascript:alert(1)',
    '[a](/x)',
    '<img src=x onerror=alert(1)>',
  ])('makes none of %s', (markdown) => {
    expect(readInline(markdown)).toEqual([text(markdown)]);
  });

  it.each([
    '[https://a.example](https://b.example)',
    '[https:\\/\\/a.example](https://b.example)',
    '[**ht**tps://a.example](https://b.example)',
  ])('makes none of %s, whose label looks like an address and could lie', (markdown) => {
    // Addresses within it are links to themselves.
    const lying = readInline(markdown).filter(
      (part) => part.kind === 'link' && JSON.stringify(part.inner) !== JSON.stringify([text(part.url)]),
    );
    expect(lying).toEqual([]);
  });
});
