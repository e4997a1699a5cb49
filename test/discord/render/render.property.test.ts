import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Card } from '../../../src/cards/card.ts';
import { cleanMessage } from '../../../src/cards/clean-message.ts';
import { cleanQuestion } from '../../../src/cards/clean-question.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { cleanText } from '../../../src/corpus/clean-text.ts';
import {
  isShownWhole,
  type RenderedMessage,
  readChecked,
  readQuestion,
  render,
} from '../../../src/discord/render.ts';
import { messageFaults } from '../../../src/sandbox/validate/message-faults.ts';
import { en } from '../../../src/words/en.ts';
import { anyCard } from './any-card.ts';
import { anyText } from './any-text.ts';
import { buttonsOf, partsOf, textsOf } from './parts-of.ts';
import { type Construct, readMarkup } from './read-markup.ts';

interface Given {
  readonly card: Card;
  readonly articles: readonly Article[];
}

// Texts are long, and making a card smaller takes longer than reading it.
const RUNS = { numRuns: 200, endOnFailure: true };
/** Controls of direction, of width and others, and halves of surrogate pairs. */
const UNSEEN =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Cs}/u;
const WEB_ADDRESS = /^https?:\/\/[^\s()<>[\]{}\\"'`*|~^]{1,504}$/;

function forAnyMessage(check: (message: RenderedMessage, given: Given) => void): void {
  fc.assert(
    fc.property(anyCard, (given) =>
      check(render(given.card, { articles: given.articles, words: en }), given),
    ),
    RUNS,
  );
}

/** Without what may differ: white space, joiners, and how letters are composed. */
function bare(text: string): string {
  return cleanText(text)
    .replace(/[\s\u200c\u200d]/g, '')
    .normalize('NFD');
}

function mayStand({ kind, source }: Construct, blocks: readonly Block[]): boolean {
  switch (kind) {
    case 'heading':
    case 'small':
    case 'quote':
    case 'bold':
      return true;
    case 'struck':
      return blocks.some(({ kind: block }) => block === 'findings');
    case 'italic':
      return source === en.source.digest;
    case 'link':
      return WEB_ADDRESS.test(source);
    case 'tag':
      return blocks.some(
        (block) =>
          (block.kind === 'note' && source === `<@${block.mention}>`) ||
          (block.kind === 'direct-answers' && /^<t:\d+:D>$/.test(source)),
      );
    case 'list':
    case 'stray':
      return false;
  }
}

describe('any card', () => {
  it('becomes a message that Discord takes', () => {
    forAnyMessage((message) => {
      expect(messageFaults(message, 'create')).toEqual([]);
      expect(partsOf(message).length).toBeLessThanOrEqual(40);
      expect(textsOf(message).join('').length).toBeLessThanOrEqual(4_000);
      expect(textsOf(message).length).toBeGreaterThan(0);
      for (const text of textsOf(message)) expect(text.trim()).not.toBe('');
      expect(message.allowed_mentions).toEqual({ parse: [] });
    });
  });

  it('holds no markup but its own', () => {
    forAnyMessage((message, { card }) => {
      const constructs = textsOf(message).flatMap((text) => readMarkup(text).constructs);
      expect(constructs.filter((construct) => !mayStand(construct, card.blocks))).toEqual([]);
    });
  });

  it('holds nothing that cannot be seen, in texts and on buttons', () => {
    forAnyMessage((message) => {
      const labels = buttonsOf(message).map(({ label }) => String(label));
      expect([...textsOf(message), ...labels].filter((text) => UNSEEN.test(text))).toEqual([]);
      expect(labels.filter((label) => label === '' || label.length > 80 || label.includes('\n'))).toEqual([]);
    });
  });

  it('quotes slices of its passages and nothing else', () => {
    forAnyMessage((message, { card }) => {
      const quotable = card.blocks.flatMap((block) => {
        if (block.kind !== 'passage') return [];
        const { paragraph, start, end } = block.citation;
        return [bare(paragraph.text.slice(start, end))];
      });
      const quoted = textsOf(message)
        .filter((text) => text.startsWith('> '))
        .map((text) =>
          text
            .split('\n')
            .filter((line) => line.startsWith('> '))
            .join('\n'),
        )
        .map((quote) => bare(readMarkup(quote).lines.join('')));
      for (const quotation of quoted) {
        expect(quotation).not.toBe('');
        expect(quotable.some((slice) => slice.startsWith(quotation))).toBe(true);
      }
    });
  });

  it('shows something of the first passage that is no aside', () => {
    forAnyMessage((message, { card }) => {
      const first = card.blocks.find(
        (block) => block.kind === 'passage' && block.aside !== true && block.named !== true,
      );
      if (first?.kind !== 'passage') return;
      const { paragraph, start, end } = first.citation;
      const slice = bare(paragraph.text.slice(start, end));
      if (slice === '') return;
      const quotes = textsOf(message).filter((text) => text.startsWith('> ') && !text.startsWith('> -# '));
      const beginnings = quotes.map((text) => bare(readMarkup(text).lines[0] ?? ''));
      expect(beginnings.some((beginning) => slice.startsWith(beginning))).toBe(true);
    });
  });
});

it('reads every question back from its message', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 400 })), (typed) => {
      const text = cleanQuestion(typed);
      const { components } = render(
        { blocks: [{ kind: 'question', text }], buttons: [] },
        { articles: [], words: en },
      );
      expect(readQuestion(JSON.parse(JSON.stringify(components))) ?? '').toBe(text);
    }),
    { numRuns: 500 },
  );
});

it('reads every text that was checked back from its message, where all of it is shown', () => {
  const anyMessage = fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 900 }));
  fc.assert(
    fc.property(anyMessage, anyText, (typed, heading) => {
      const block = { kind: 'checked', heading, text: cleanMessage(typed) } as const;
      const { components } = render({ blocks: [block], buttons: [] }, { articles: [], words: en });
      const read = readChecked(JSON.parse(JSON.stringify(components))) ?? '';
      if (isShownWhole(block)) expect(read).toBe(block.text);
      else expect(block.text.startsWith(read)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('shows no footnote of a finding that leads nowhere', () => {
  const behind = /(?: [⁰¹²³⁴⁵⁶⁷⁸⁹]+)+$/;
  forAnyMessage((_, { card, articles }) => {
    // Direct answers have footnotes too.
    const blocks = card.blocks.filter(({ kind }) => kind !== 'direct-answers');
    const texts = textsOf(render({ ...card, blocks }, { articles, words: en }));
    const sources = texts.flatMap((text) => text.match(/(?<=-# |· |: )[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?= )/g) ?? []);
    const cited = texts
      .filter((text) => !text.startsWith('>'))
      .flatMap((text) => text.split('\n'))
      .filter((line) => line.includes('** ') || line.startsWith('-# '))
      .flatMap((line) => behind.exec(line)?.[0].trim().split(' ') ?? []);
    expect(cited.filter((mark) => !sources.includes(mark))).toEqual([]);
  });
});
