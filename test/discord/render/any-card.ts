import fc from 'fast-check';
import type { Block, Button, Card, Passage } from '../../../src/cards/card.ts';
import type { Article } from '../../../src/corpus/article.ts';
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

const anyUrl = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  anyText,
  anyText.map((text) => `https://post.example/${text}`),
  anyText.map((text) => `https://post.example/?q=${text}#${text}`),
);

const anyArticle = (id: string): fc.Arbitrary<Article> =>
  fc
    .record(
      {
        title: anyText,
        publisher: anyText,
        published: fc.oneof(fc.constantFrom('2023-05-12', '2018-02-30', '0000-01-01'), anyText),
        url: anyUrl,
        text: fc.constantFrom<Article['text']>('article', 'digest'),
        texts: fc.array(anyText, { minLength: 1, maxLength: 3 }),
      },
      { requiredKeys: ['title', 'text', 'texts'] },
    )
    .map(({ texts, ...fields }) => ({
      id,
      language: 'en',
      ...fields,
      paragraphs: texts.map((text, index) => ({ article: id, number: index + 1, text })),
    }));

const hash = fc.stringMatching(/^[\w-]{8}$/);
const anyButton: fc.Arbitrary<Button> = fc.record(
  {
    label: anyText,
    action: fc.oneof(
      fc.record({
        kind: fc.constantFrom('context' as const, 'turn' as const),
        passage: fc.record({ article: hash, number: fc.integer({ min: 1, max: 9 }), hash }),
      }),
      fc.record({ kind: fc.constant('sources' as const), page: fc.integer({ min: 1, max: 3 }) }),
    ),
    primary: fc.boolean(),
    disabled: fc.boolean(),
  },
  { requiredKeys: ['label', 'action'] },
);

const anyRanges = fc.array(
  fc.record({
    start: fc.integer({ min: -2, max: 80 }),
    end: fc.oneof(fc.integer({ min: -2, max: 90 }), fc.constant(Number.NaN)),
  }),
  { maxLength: 8 },
);

/** A true quotation of a story. */
function anyPassage(articles: readonly Article[]): fc.Arbitrary<Passage> {
  return fc
    .record(
      {
        paragraph: fc.constantFrom(...articles.flatMap(({ paragraphs }) => paragraphs)),
        from: fc.nat(9),
        length: fc.nat(9),
        highlights: anyRanges,
        footnote: fc.integer({ min: -1, max: 120 }),
        button: anyButton,
        aside: fc.boolean(),
      },
      { requiredKeys: ['paragraph', 'from', 'length', 'highlights'] },
    )
    .filter(({ paragraph }) => paragraph.text !== '')
    .map(({ paragraph, from, length, highlights, ...rest }): Passage => {
      const edges = edgesOf(paragraph.text);
      const first = Math.floor((from / 10) * (edges.length - 1));
      const last = first + 1 + Math.floor((length / 9) * (edges.length - 2 - first));
      const citation = { paragraph, start: edges[first] ?? 0, end: edges[last] ?? paragraph.text.length };
      const article = articles.find(({ id }) => id === paragraph.article);
      if (article === undefined) throw new Error('The paragraph is of none of the articles');
      return { kind: 'passage', citation, article, highlights, ...rest };
    });
}

/** The offsets that cut no surrogate pair. */
function edgesOf(text: string): number[] {
  const edges = [0];
  for (const sign of text) edges.push((edges.at(-1) ?? 0) + sign.length);
  return edges;
}

function anyBlock(articles: readonly Article[]): fc.Arbitrary<Block> {
  const paragraph = { article: 'a', number: 1, text: 'x' };
  const value = fc.record(
    {
      text: anyText,
      kind: fc.constantFrom('date' as const, 'country' as const, 'person' as const),
      citations: fc.constant([{ paragraph, start: 0, end: 1 }] as const),
      flag: fc.oneof(fc.constant('🇱🇹'), anyText),
      iso: fc.oneof(fc.constantFrom('2018-05-14', '2018-05', '0000-01-01'), anyText),
    },
    { requiredKeys: ['text', 'kind', 'citations'] },
  );
  const article = fc.constantFrom(...articles);
  return fc.oneof(
    fc.record({ kind: fc.constant('question' as const), text: anyText }),
    fc.record(
      {
        kind: fc.constant('direct-answers' as const),
        values: fc.array(fc.record({ value, footnotes: fc.array(fc.integer(), { maxLength: 4 }) }), {
          maxLength: 12,
        }),
        rest: anyText,
      },
      { requiredKeys: ['kind', 'values'] },
    ),
    fc.record({ kind: fc.constant('title' as const), text: anyText }),
    fc.record(
      { kind: fc.constant('sentence' as const), text: anyText, command: anyText },
      { requiredKeys: ['kind', 'text'] },
    ),
    fc.record(
      {
        kind: fc.constant('note' as const),
        text: anyText,
        mention: fc.oneof(fc.constant('123456789012345678'), anyText),
        link: fc.record({ label: anyText, url: anyUrl }),
        citations: fc.array(
          fc.record({ footnote: fc.integer({ min: 0, max: 20 }), article, paragraph: fc.nat(99) }),
        ),
      },
      { requiredKeys: ['kind', 'text'] },
    ),
    fc.record({
      kind: fc.constant('entry' as const),
      article,
      details: fc.array(anyText, { maxLength: 10 }),
    }),
    ...(articles.some(({ paragraphs }) => paragraphs.some(({ text }) => text !== ''))
      ? [{ weight: 4, arbitrary: anyPassage(articles) }]
      : []),
  );
}

/** A card of anything, with the story that it quotes. */
export const anyCard: fc.Arbitrary<{ card: Card; articles: readonly Article[] }> = fc
  .tuple(anyArticle('a'), anyArticle('b'))
  .chain((articles) =>
    fc.record({
      articles: fc.constant(articles),
      card: fc.record({
        blocks: fc.oneof(
          fc.array(anyBlock(articles), { maxLength: 8 }),
          fc.array(anyBlock(articles), { minLength: 20, maxLength: 60 }),
        ),
        buttons: fc.array(anyButton, { maxLength: 8 }),
      }),
    }),
  );
