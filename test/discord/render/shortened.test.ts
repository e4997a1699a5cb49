import { describe, expect, it } from 'vitest';
import { render } from '../../../src/discord/render.ts';
import { en } from '../../../src/words/en.ts';
import { articleOf, passageOf, rangeOf, shown } from './invented-card.ts';
import { partsOf, textsOf } from './parts-of.ts';

const SENTENCE = 'The ferry left the old harbour at nine. ';
const LONG = SENTENCE.repeat(150).trim();

function quoteOf(text: string): string {
  return (textsOf(shown([passageOf(articleOf(text))]))[0] ?? '').split('\n')[0] ?? '';
}

describe('a passage that is too long', () => {
  it('ends behind a sentence, and says outside the quotation that more follows', () => {
    const [text = ''] = textsOf(shown([passageOf(articleOf(LONG))]));
    expect(text.split('\n')).toEqual([
      expect.stringMatching(/^> (?:The ferry left the old harbour at nine\. ?)+$/),
      '…',
      '-# Harbour Post · ¶1',
    ]);
    expect(text.length).toBeGreaterThan(3_900);
  });

  it('ends behind a word where a sentence never ends', () => {
    const quote = quoteOf('boats and harbours '.repeat(400));
    expect(quote).toMatch(/^> (?:boats and harbours )*(?:boats|boats and|boats and harbours)$/);
    expect(quote.length).toBeGreaterThan(3_900);
  });

  it('does not end within three words after a negation', () => {
    const words = 'boats '.repeat(640);
    const quote = quoteOf(`${words}were not sold to anyone ${'else '.repeat(400)}`);
    expect(quote).toMatch(/else$/);
    for (let cut = 0; cut < 40; cut += 1) {
      const end = quoteOf(
        `${'b'.repeat(3_850 + 4 * cut)} they didn’t sell the ferry at all ${'x'.repeat(900)}`,
      );
      expect(end).not.toMatch(/didn’t(?: \S+){0,2}$/);
    }
  });

  it('closes what is bold', () => {
    const text = 'boats and harbours '.repeat(400);
    const highlights = [{ start: 0, end: text.length }];
    const [markdown = ''] = textsOf(shown([passageOf(articleOf(text), { highlights })]));
    expect(markdown).toMatch(/^> \*\*boats [^*]+\*\*\n…\n/);
  });

  it('tears no sign where there is not one space', () => {
    expect(quoteOf('👩‍👩‍👧‍👦'.repeat(900))).toMatch(/^> (?:👩‍👩‍👧‍👦)+$/u);
    expect(quoteOf('😀'.repeat(3_000))).toMatch(/^> 😀+$/u);
    expect(quoteOf('*'.repeat(6_000))).toMatch(/^> (?:\\\*)+$/);
    // Of a heap of marks some are left.
    expect(quoteOf(`a${'\u0301'.repeat(6_000)}`)).toMatch(/^> \u00e1\u0301{1,30}$/u);
  });
});

describe('passages that are too long together', () => {
  const article = articleOf([
    LONG,
    LONG.replaceAll('ferry', 'boat'),
    LONG.replaceAll('ferry', 'ship'),
    'The end.',
  ]);
  const passages = article.paragraphs.map((paragraph) =>
    passageOf(article, { citation: { paragraph, start: 0, end: paragraph.text.length } }),
  );
  const [first = passageOf(article), second = first, third = first, short = first] = passages;

  it('share the room, and a short one is shown whole', () => {
    const lengths = textsOf(shown([first, second, short, third])).map(({ length }) => length);
    expect(lengths).toHaveLength(4);
    expect(lengths.filter((length) => length > 1_200 && length < 1_350)).toHaveLength(3);
    expect(textsOf(shown([first, short]))[1]).toBe('> The end.\n-# Harbour Post · ¶4');
  });

  it('take it from those that stand aside', () => {
    const story = articleOf(['The end.', `${SENTENCE.repeat(90)}Last.`, LONG]);
    const [end, main, other] = story.paragraphs.map((paragraph) =>
      passageOf(story, { citation: { paragraph, start: 0, end: paragraph.text.length } }),
    );
    if (end === undefined || main === undefined || other === undefined)
      throw new Error('A paragraph is missing');
    expect(textsOf(shown([{ ...end, aside: true }, main, { ...other, aside: true }]))).toEqual([
      expect.stringMatching(/^> -# The end\./),
      expect.stringContaining('Last.'),
      expect.stringMatching(/^> -# The ferry[^\n]*\n…\n/),
    ]);
    expect(textsOf(shown([{ ...main, aside: true }, other]))).toEqual([
      expect.stringMatching(/^> The ferry/),
    ]);
  });

  it('are left out from the last on where each would be too short to read', () => {
    const many = Array.from({ length: 30 }, () => passageOf(articleOf(LONG, { publisher: 'x'.repeat(80) })));
    const texts = textsOf(shown(many));
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.length).toBeLessThan(30);
    for (const text of texts) expect(text).toMatch(/^> The ferry left the old harbour at nine\. /);
  });

  it('leave room for what is said beside them', () => {
    const texts = textsOf(
      shown([
        first,
        second,
        { kind: 'note', text: 'No article mentions Calyxa.' },
        { kind: 'title', text: 'Last' },
      ]),
    );
    expect(texts.slice(-2)).toEqual(['-# No article mentions Calyxa.', '## Last']);
  });

  it('are seen even among more words than a message holds', () => {
    const sentences = Array.from(
      { length: 60 },
      () => ({ kind: 'sentence', text: '*'.repeat(5_000) }) as const,
    );
    const texts = textsOf(shown([{ kind: 'question', text: 'Why?' }, ...sentences, first]));
    expect(texts[0]).toBe('### Why?');
    expect(texts.at(-1)).toMatch(/^> The ferry left/);
  });
});

it('keeps to forty components, what stands later giving way', () => {
  const ferry = articleOf('The ferry sank.');
  const passages = Array.from({ length: 20 }, (_, page) =>
    passageOf(ferry, { button: { label: 'x', action: { kind: 'sources', page } } }),
  );
  const buttons = [91, 92, 93, 94, 95].map(
    (page) => ({ label: 'x', action: { kind: 'sources', page } }) as const,
  );
  const message = shown([{ kind: 'title', text: 'First' }, ...passages], buttons);
  expect(partsOf(message).length).toBeGreaterThan(35);
  expect(partsOf(message).length).toBeLessThanOrEqual(40);
  expect(textsOf(message)[0]).toBe('## First');
});

it('looks up a highlight where it stands in the paragraph, not in the quotation', () => {
  const text = 'The ferry sank. The ferry burnt.';
  const ferry = articleOf(text);
  const [paragraph = { article: '', number: 0, text: '' }] = ferry.paragraphs;
  const citation = { paragraph, start: 16, end: text.length };
  const block = passageOf(ferry, { citation, highlights: [rangeOf(text, 'ferry'), rangeOf(text, 'burnt')] });
  const message = render({ blocks: [block], buttons: [] }, { articles: [ferry], words: en });
  expect(textsOf(message)[0]).toMatch(/^> The ferry \*\*burnt\*\*\.\n/);
});
