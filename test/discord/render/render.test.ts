import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/answer/answer.ts';
import type { Button } from '../../../src/cards/card.ts';
import { readQuestion, render } from '../../../src/discord/render.ts';
import { en } from '../../../src/words/en.ts';
import { articleOf, passageOf, rangeOf, shown } from './invented-card.ts';
import { buttonsOf, partsOf, textsOf } from './parts-of.ts';

const paragraph = { article: 'ferry', number: 1, text: 'Calyxa' };

function value(fields: Partial<Value>): Value {
  return { text: 'Calyxa', kind: 'country', citations: [{ paragraph, start: 0, end: 6 }], ...fields };
}

function sources(page: number, fields: Partial<Button> = {}): Button {
  return { label: `Page ${page}`, action: { kind: 'sources', page }, ...fields };
}

describe('a message', () => {
  it('is one container that pings nobody', () => {
    const { components, flags, allowed_mentions } = shown([{ kind: 'sentence', text: '@everyone left.' }]);
    expect(components.map(({ type }) => type)).toEqual([ComponentType.Container]);
    expect(flags).toBe(MessageFlags.IsComponentsV2);
    expect(allowed_mentions).toEqual({ parse: [] });
  });

  it('says something where a card says nothing', () => {
    expect(textsOf(shown([{ kind: 'title', text: '\u200b' }]))).toEqual(['…']);
  });
});

describe('a question', () => {
  it('is a small heading, and can be read back', () => {
    const { components } = shown([{ kind: 'question', text: 'Who *owns* the <@1> ferry?' }]);
    expect(textsOf({ components })).toEqual(['### Who \\*owns\\* the \\<\\@1\\> ferry?']);
    expect(readQuestion(components)).toBe('Who *owns* the <@1> ferry?');
  });

  it('is found wherever it stands, and nowhere else', () => {
    const { components } = shown([
      { kind: 'note', text: 'First' },
      { kind: 'question', text: 'Why?' },
      { kind: 'title', text: 'Last' },
    ]);
    expect(readQuestion(components)).toBe('Why?');
    expect(readQuestion(shown([{ kind: 'title', text: 'Last' }]).components)).toBeUndefined();
  });

  it.each([
    undefined,
    null,
    'x',
    [null],
    [{ components: 7 }],
    [{ id: 1001, type: 10, content: 7 }],
    { 0: {} },
  ])('is not read out of %j', (components) => {
    expect(readQuestion(components)).toBeUndefined();
  });

  it('is shown once', () => {
    const question = { kind: 'question', text: 'Why?' } as const;
    expect(textsOf(shown([question, question]))).toEqual(['### Why?']);
  });
});

describe('direct answers', () => {
  it('are bold, with flags before them and footnotes behind', () => {
    const values = [
      { value: value({ flag: '🇱🇹', text: 'Lithuania' }), footnotes: [1, 3] },
      { value: value({ text: 'Calyxa_' }), footnotes: [12, 0, 100] },
    ];
    const [text] = textsOf(shown([{ kind: 'direct-answers', values, rest: 'and 3 more' }]));
    expect(text).toBe('🇱🇹 **Lithuania** ¹ ³ · **Calyxa\\_** ¹² · and 3 more');
  });

  it('tell a whole day in the form that each reader sees in their language', () => {
    const day = value({ kind: 'date', text: 'May 14, 2018', iso: '2018-05-14' });
    const [text] = textsOf(shown([{ kind: 'direct-answers', values: [{ value: day, footnotes: [1] }] }]));
    expect(text).toBe(`**<t:${Date.UTC(2018, 4, 14, 10) / 1000}:D>** ¹`);
  });

  it.each(['2018-05', '2018', '2018-02-30', '0000-01-01', '+12018-01-01', 'x'])('tell %s in words', (iso) => {
    const date = value({ kind: 'date', text: 'in spring', iso });
    expect(textsOf(shown([{ kind: 'direct-answers', values: [{ value: date, footnotes: [] }] }]))).toEqual([
      '**in spring**',
    ]);
  });

  it('say so where there are too many', () => {
    const values = Array.from({ length: 40 }, () => ({
      value: value({ text: 'x'.repeat(500) }),
      footnotes: [],
    }));
    const [text = ''] = textsOf(shown([{ kind: 'direct-answers', values }]));
    expect(text.length).toBeLessThan(1_300);
    expect(text).toMatch(/^\*\*x{119}…\*\* · .* · …$/);
  });
});

describe('a passage', () => {
  const text = 'The old ferry sank.\n\n- Nobody was hurt.';
  const ferry = articleOf(text, {
    published: '2023-05-12',
    url: 'https://post.example/a b(1)',
    text: 'digest',
  });

  it('is quoted line by line with its words lit, above its source', () => {
    const highlights = [rangeOf(text, 'ferry'), rangeOf(text, 'Nobody')];
    expect(textsOf(shown([passageOf(ferry, { highlights, footnote: 1 })]))).toEqual([
      [
        '> The old **ferry** sank.',
        '> ',
        '> \\- **Nobody** was hurt.',
        '-# ¹ Harbour Post · May 12, 2023 · ¶1 · *digest* · [article](https://post.example/a%20b%281%29)',
      ].join('\n'),
    ]);
  });

  it('stands beside its button, and alone without one', () => {
    const [container, section, display, button] = partsOf(shown([passageOf(ferry, { button: sources(1) })]));
    expect([container, section, display, button].map((part) => part?.type)).toEqual([
      ComponentType.Container,
      ComponentType.Section,
      ComponentType.TextDisplay,
      ComponentType.Button,
    ]);
    expect(partsOf(shown([passageOf(ferry)])).map(({ type }) => type)).toEqual([
      ComponentType.Container,
      ComponentType.TextDisplay,
    ]);
  });

  it('is small print where it stands aside, without losing that it is a quotation', () => {
    expect(textsOf(shown([passageOf(ferry, { aside: true })]))[0]).toMatch(
      /^> -# The old ferry sank\.\n> \n> -# \\- Nobody was hurt\.\n-# Harbour Post/,
    );
  });

  it('names the title where no publisher is known, and no link that leads astray', () => {
    const { publisher: _, ...anonymous } = articleOf(text, { url: 'javascript:alert(1)' });
    expect(textsOf(shown([passageOf(anonymous)]))[0]).toMatch(/\n-# Old ferry to leave · ¶1$/);
  });

  it.each([
    'ftp://post.example/',
    'https://[::1]/',
    'https://post.example@evil.example/',
    `https://post.example/${'x'.repeat(500)}`,
    '/ferry',
    '',
  ])('has no link to %s', (url) => {
    expect(textsOf(shown([passageOf(articleOf(text, { url }))]))[0]).not.toContain('](');
  });

  it('lights whole signs, once, wherever the highlights lie', () => {
    const boats = '👩‍👩‍👧 sails e\u0301t 😀!';
    const within = (start: number, end: number) =>
      textsOf(shown([passageOf(articleOf(boats), { highlights: [{ start, end }] })]))[0]?.split('\n')[0];
    expect(within(3, 4)).toBe('> **👩‍👩‍👧** sails ét 😀!');
    expect(within(boats.indexOf('😀') + 1, boats.length)).toBe('> 👩‍👩‍👧 sails ét **😀!**');
    const highlights = [
      { start: 13, end: 15 },
      { start: 9, end: 12 },
      { start: 12, end: 14 },
      { start: 10, end: 10 },
      { start: -9, end: -1 },
      { start: 99, end: Number.NaN },
    ];
    expect(textsOf(shown([passageOf(articleOf('The ship sails today'), { highlights })]))[0]).toMatch(
      /^> The ship \*\*sails\*\* today\n/,
    );
  });

  it('joins what is left where the words between two signs cannot be seen', () => {
    const odd = '1\u200b. x';
    const highlights = [{ start: 1, end: 2 }];
    expect(textsOf(shown([passageOf(articleOf(odd), { highlights })]))[0]).toMatch(/^> 1\\\. x\n/);
  });
});

describe('a line', () => {
  it.each([
    [{ kind: 'title', text: 'Old\nferry' }, '## Old ferry'],
    [{ kind: 'sentence', text: '- Ask\nme' }, '\\- Ask me'],
    [{ kind: 'sentence', text: 'ask a question', command: '/ask' }, '**\\/ask** – ask a question'],
    [{ kind: 'note', text: 'Asked by', mention: '123456789012345678' }, '-# Asked by <@123456789012345678>'],
    [{ kind: 'note', text: 'Asked by', mention: '1> @everyone' }, '-# Asked by'],
    [
      { kind: 'note', text: 'Shared:', link: { label: 'see it', url: 'https://chat.example/1' } },
      '-# Shared\\: [see it](https://chat.example/1)',
    ],
    [{ kind: 'note', text: 'Shared:', link: { label: 'see it', url: 'data:x' } }, '-# Shared\\: see it'],
    [
      { kind: 'note', text: 'Also', citations: [{ footnote: 4, article: articleOf('x'), paragraph: 7 }] },
      '-# Also ⁴ Harbour Post ¶7',
    ],
    [
      {
        kind: 'entry',
        article: articleOf('x', { url: 'https://post.example/1' }),
        details: ['12 May', 'x*'],
      },
      '**[Old ferry to leave](https://post.example/1)**\n-# 12 May · x\\*',
    ],
    [
      {
        kind: 'entry',
        article: articleOf('x', { title: 'See post.example', url: 'https://post.example/1' }),
        details: ['12 May'],
      },
      '**See post.example**\n-# 12 May · [article](https://post.example/1)',
    ],
  ] as const)('of %j is %j', (block, markdown) => {
    expect(textsOf(shown([block]))).toEqual([markdown]);
  });

  it('follows another of small print without a gap', () => {
    const notes = ['One.', 'Two.'].map((text) => ({ kind: 'note', text }) as const);
    expect(textsOf(shown(notes))).toEqual(['-# One.\n-# Two.']);
  });
});

describe('buttons', () => {
  it('are the last row: five, the likeliest one lit, their labels plain', () => {
    const buttons = [
      sources(1, { label: ' *More*\n', primary: true }),
      sources(2, { disabled: true }),
      ...[3, 4, 5, 6].map((page) => sources(page)),
    ];
    const all = buttonsOf(shown([{ kind: 'sentence', text: 'x' }], buttons));
    expect(all).toHaveLength(5);
    expect(all[0]).toMatchObject({ label: '*More*', style: ButtonStyle.Primary });
    expect(all[1]).toMatchObject({ label: 'Page 2', style: ButtonStyle.Secondary, disabled: true });
  });

  it('do each a thing of their own: Discord refuses two of the same', () => {
    const ferry = articleOf('The ferry sank.');
    const message = shown([passageOf(ferry, { button: sources(1) })], [sources(1), sources(2)]);
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(['Page 1', 'Page 2']);
  });

  it('have a label that fits', () => {
    const [button] = buttonsOf(shown([], [sources(1, { label: '👩‍👩‍👧‍👦'.repeat(40) })]));
    expect(button?.label).toMatch(/^(?:👩‍👩‍👧‍👦)+…$/u);
    expect(String(button?.label).length).toBeLessThanOrEqual(80);
  });
});

it('dates in the reader’s language', () => {
  const ferry = articleOf('Le ferry.', { published: '2023-05-12' });
  const words = { ...en, tag: 'fr' };
  const message = render({ blocks: [passageOf(ferry)], buttons: [] }, { articles: [ferry], words });
  expect(textsOf(message)[0]).toContain('12 mai 2023');
});
