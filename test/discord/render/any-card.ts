import fc from 'fast-check';
import type { Block, Button, Card, Passage } from '../../../src/cards/card.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { anyFindings } from './any-findings.ts';
import { anySlice } from './any-slice.ts';
import { anyText } from './any-text.ts';

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
        quoted: anySlice(articles),
        highlights: anyRanges,
        footnote: fc.integer({ min: -1, max: 120 }),
        button: anyButton,
        aside: fc.boolean(),
        whole: fc.boolean(),
        named: fc.boolean(),
      },
      { requiredKeys: ['quoted', 'highlights'] },
    )
    .map(({ quoted, ...rest }): Passage => ({ kind: 'passage', ...quoted, ...rest }));
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
    fc.record({ kind: fc.constant('checked' as const), heading: anyText, text: anyText }),
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
    fc.record(
      {
        kind: fc.constant('ruling' as const),
        label: anyText,
        claim: anyText,
        finding: fc.oneof(
          anyText,
          fc.array(anyText, { maxLength: 20 }).map((lines) => lines.join('\n')),
        ),
        footnotes: fc.array(fc.integer({ min: -1, max: 120 }), { maxLength: 5 }),
        remark: anyText,
      },
      { requiredKeys: ['kind', 'label', 'claim', 'finding', 'footnotes'] },
    ),
    fc.record(
      {
        kind: fc.constant('item' as const),
        text: anyText,
        details: fc.array(anyText, { maxLength: 10 }),
        button: anyButton,
      },
      { requiredKeys: ['kind', 'text', 'details'] },
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
      ? [
          { weight: 4, arbitrary: anyPassage(articles) },
          { weight: 2, arbitrary: anyFindings(articles) },
        ]
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
