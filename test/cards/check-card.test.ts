import { describe, expect, it } from 'vitest';
import type { Citation, NonEmpty } from '../../src/answer/answer.ts';
import type { Block, Card, FindingLine } from '../../src/cards/card.ts';
import { checkCard } from '../../src/cards/check-card.ts';
import { type CheckedText, hashOfCheck } from '../../src/cards/checked-text.ts';
import type { Reader } from '../../src/cards/reader.ts';
import { shortHash } from '../../src/cards/short-hash.ts';
import type { Part } from '../../src/check/check.ts';
import type { Article } from '../../src/corpus/article.ts';
import { createStory } from '../../src/story.ts';
import { en } from '../../src/words/en.ts';
import { blocks, labelsOf, linesOf, MEMBER, quotedIn } from '../commands/in-channel.ts';
import { inventArticles } from '../invented-story.ts';

const TEXTS = {
  post: [
    'The mill was built in 1971. It has two wheels. Ann Lee has no plans to sell it, she said.',
    'Ben Moor calls it "a heap of stones". Nobody else does.',
  ],
  courier: ['The mill was built in 1973. It is for sale.', 'Its owner lives abroad.'],
};
const invented = inventArticles(TEXTS).map((article) => ({ ...article, publisher: `The ${article.id}` }));
const story = createStory(invented);
const retold = createStory(invented.map((article): Article => ({ ...article, text: 'digest' })));

function cite(words: string, articles: readonly Article[] = story.articles): Citation {
  for (const paragraph of articles.flatMap(({ paragraphs }) => paragraphs)) {
    const start = paragraph.text.indexOf(words);
    if (start >= 0) return { paragraph, start, end: start + words.length };
  }
  throw new Error(`no article says "${words}"`);
}

const member: Reader = { kind: 'member', obstacle: undefined };

function checked(...parts: readonly Part[]): CheckedText {
  return { text: 'A message.', quote: false, check: { message: 'A message.', parts } };
}

function cardFor(parts: readonly Part[], reader: Reader = member, of = story): Card {
  return checkCard(checked(...parts), of, reader, en);
}

function findingsOf(card: Card): readonly FindingLine[] {
  return blocks(card, 'findings').flatMap(({ lines }) => lines);
}

function lineFor(part: Part, of = story): FindingLine {
  const [line] = findingsOf(cardFor([part], member, of));
  if (line === undefined) throw new Error('the card has no finding');
  return line;
}

const quotation = (text: string) => ({ kind: 'quotation', text, start: 0, end: text.length }) as const;
const number = (text: string) => ({ kind: 'number', text, start: 0, end: text.length }) as const;
const said = (...citations: NonEmpty<Citation>) => ({ finding: 'found', citations }) as const;

describe('a quotation', () => {
  it('stands word for word in the article, or in what retells it', () => {
    const part: Part = { ...quotation('two wheels'), finding: 'verbatim', citations: [cite('two wheels')] };
    expect(lineFor(part)).toEqual({
      words: ['two wheels'],
      parts: 1,
      stand: en.check.verbatim,
      footnotes: [1],
      remarks: [],
    });
    const here = cite('two wheels', retold.articles);
    expect(lineFor({ ...part, citations: [here] }, retold).stand).toBe(en.check.verbatimInDigest);
  });

  it('is shown with what stands right before it and was cut off', () => {
    const { start, end } = cite('no plans to');
    const line = lineFor({
      ...quotation('sell it'),
      finding: 'verbatim',
      citations: [cite('sell it')],
      clipped: { start, end },
    });
    expect(line.remarks).toMatchObject([
      { text: en.check.clipped, quoted: { citation: { start, end }, article: { id: 'post' } } },
    ]);
  });

  it('is compared word by word where it was altered, the gravest changes named', () => {
    const citation = cite('The mill was built in 1971');
    const line = lineFor({
      ...quotation('The mill was not built in 1972'),
      finding: 'altered',
      citations: [citation],
      changes: [
        { from: '1971', to: '1972', type: 'number' },
        { from: '', to: 'not', type: 'negation' },
        { from: '', to: 'ever', type: 'word' },
        { from: 'once', to: '', type: 'word' },
      ],
      comparison: [{ kind: 'same', start: 0, end: 12 }],
    });
    expect(line.stand).toBe(en.check.altered);
    expect(line.remarks.map(({ text }) => text)).toEqual([
      'Changed: 1971 → 1972 · Put in: “not” and “ever” · Left out: “once”',
    ]);
    expect(line.comparison).toMatchObject({ paragraph: citation.paragraph, article: { id: 'post' } });
  });

  it('that was stitched together shows its places, what was left out between, and whether the message says so', () => {
    const between = cite('It has two wheels.');
    const part: Part = {
      ...quotation('built in 1971 … Ann Lee … It is for sale'),
      finding: 'stitched',
      citations: [cite('built in 1971'), cite('Ann Lee'), cite('It is for sale')],
      omissions: [between, undefined],
      marked: true,
    };
    const line = lineFor(part);
    expect(line.footnotes).toEqual([1, 2]);
    expect(line.remarks).toMatchObject([
      { text: en.check.leftOutBetween, quoted: { citation: between } },
      { text: en.check.otherPlace },
      { text: en.check.marked },
    ]);
    expect(quotedIn(cardFor([part]))).toEqual([TEXTS.post[0], 'It is for sale.']);
    expect(lineFor({ ...part, marked: false }).remarks.at(-1)?.text).toBe(en.check.unmarked);
  });

  it.each([
    ['speaker', 'Ben Moor', en.check.someoneElses('Ben Moor')],
    ['speaker', undefined, en.check.articlesOwn],
    ['publisher', undefined, en.check.otherSource('The post')],
  ] as const)(
    'of another %s (%s) says whose it is, and whom the message names',
    (namedAs, speaker, stand) => {
      const line = lineFor({
        ...quotation('a heap of stones'),
        finding: 'elsewhere',
        citations: [cite('a heap of stones')],
        named: 'Ann Lee',
        namedAs,
        ...(speaker === undefined ? {} : { speaker }),
      });
      expect(line.stand).toBe(stand);
      expect(line.remarks).toEqual([{ text: en.check.named('Ann Lee') }]);
      expect(line.footnotes).toEqual([1]);
    },
  );

  it('that stands nowhere shows the nearest passage as no more than that', () => {
    const part: Part = { ...quotation('a heap of gold'), finding: 'absent', citations: [] };
    expect(lineFor(part)).toMatchObject({ stand: en.check.notInArticles, footnotes: [], remarks: [] });
    const nearest = cite('a heap of stones');
    const card = cardFor([{ ...part, nearest }]);
    expect(findingsOf(card)).toMatchObject([
      { footnotes: [], remarks: [{ text: en.check.nearest, footnotes: [1] }] },
    ]);
    expect(blocks(card, 'passage')).toMatchObject([{ footnote: 1, highlights: [] }]);
  });
});

describe('a detail', () => {
  it('that the articles say too leads to the best place', () => {
    const line = lineFor({ ...number('1971'), ...said(cite('1971'), cite('1973')) });
    expect(line).toEqual({ words: ['1971'], parts: 1, stand: en.check.found, footnotes: [1], remarks: [] });
  });

  it('that they say otherwise stands beside each of their values, with its source', () => {
    const part: Part = {
      ...number('1972'),
      finding: 'differs',
      values: [
        { text: '1971', citations: [cite('1971')] },
        { text: '1973', citations: [cite('1973')] },
      ],
      changes: [{ from: '1971', to: '1972', type: 'number' }],
      citations: [cite('1971'), cite('1973')],
    };
    expect(lineFor(part)).toMatchObject({
      stand: en.check.differs,
      footnotes: [1, 2],
      remarks: [
        { text: 'The post ¶1 – 1971', footnotes: [1] },
        { text: 'The courier ¶1 – 1973', footnotes: [2] },
      ],
    });
    const statement: Part = { ...part, kind: 'statement' };
    expect(lineFor(statement).remarks[0]?.text).toBe(en.check.changed(['1971 → 1972']));
  });

  it('counts the values that are too many to show', () => {
    const values = Array.from({ length: 5 }, () => ({ text: '1971', citations: [cite('1971')] as const }));
    const [first, ...rest] = values;
    if (first === undefined) throw new Error('there are five');
    const line = lineFor({
      ...number('1972'),
      finding: 'differs',
      values: [first, ...rest],
      changes: [{ from: '1971', to: '1972', type: 'number' }],
      citations: [cite('1971')],
    });
    expect(line.remarks.map(({ text }) => text).at(-1)).toBe(en.answer.moreValues(2));
  });

  it('that they do not say names the words that no article holds', () => {
    const absent: Part = { ...number('in 1066'), finding: 'absent', citations: [], missing: ['1066'] };
    expect(lineFor(absent).stand).toBe(en.check.noArticleHolds(['1066']));
    expect(lineFor({ ...absent, text: '1066' }).stand).toBe(en.check.notInArticles);
    expect(lineFor({ ...absent, missing: [] }).stand).toBe(en.check.absentDetail);
  });
});

describe('a card', () => {
  const wheels: Part = { ...quotation('two wheels'), finding: 'verbatim', citations: [cite('two wheels')] };
  const built: Part = { ...number('1971'), ...said(cite('1971')) };
  const stones: Part = { ...quotation('a heap'), finding: 'verbatim', citations: [cite('a heap')] };
  const sale: Part = { ...quotation('for sale'), finding: 'verbatim', citations: [cite('for sale')] };
  const plans: Part = { ...quotation('no plans'), finding: 'verbatim', citations: [cite('no plans')] };
  const abroad: Part = { ...quotation('abroad'), finding: 'verbatim', citations: [cite('abroad')] };

  it('shows the text, the findings in its order, and each passage once with its number', () => {
    const card = cardFor([wheels, stones, built]);
    expect(card.blocks.map(({ kind }) => kind)).toEqual(['checked', 'findings', 'passage', 'passage']);
    expect(card.blocks[0]).toEqual({ kind: 'checked', heading: en.check.title, text: 'A message.' });
    expect(findingsOf(card).map(({ words, footnotes }) => [words, footnotes])).toEqual([
      [['two wheels'], [1]],
      [['a heap'], [2]],
      [['1971'], [1]],
    ]);
    expect(blocks(card, 'passage').map(({ footnote, highlights }) => [footnote, highlights.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(blocks(card, 'passage')[0]).toMatchObject({
      whole: true,
      button: { label: en.buttons.inContext },
    });
  });

  it('says where all of it was taken for one quotation', () => {
    const card = checkCard({ ...checked(wheels), quote: true }, story, member, en);
    expect(card.blocks[0]).toMatchObject({ heading: en.check.titleOfQuotation });
  });

  it('shows the first twelve findings and counts the others', () => {
    const card = cardFor([...Array.from({ length: 14 }, () => built), stones]);
    expect(findingsOf(card).map(({ words, parts }) => [words, parts])).toEqual([[['1971'], 12]]);
    expect(blocks(card, 'findings')[0]?.left).toBe(3);
    expect(blocks(card, 'passage')).toHaveLength(1);
  });

  it('makes one line of neighbours of which the same is said, and of no others', () => {
    const other: Part = { ...number('wheels'), ...said(cite('wheels')) };
    const nearest: Part = { ...quotation('gold'), finding: 'absent', citations: [], nearest: cite('heap') };
    const lines = findingsOf(cardFor([built, other, stones, built, nearest, nearest]));
    expect(lines.map(({ words }) => words)).toEqual([
      ['1971', 'wheels'],
      ['a heap'],
      ['1971'],
      ['gold'],
      ['gold'],
    ]);
    const long: Part = { ...number('x'.repeat(100)), ...said(cite('1971')) };
    expect(findingsOf(cardFor([long, long]))).toHaveLength(2);
  });

  it('explains a comparison where there is one', () => {
    const altered: Part = {
      ...quotation('built in 1972'),
      finding: 'altered',
      citations: [cite('built in 1971')],
      changes: [{ from: '1971', to: '1972', type: 'number' }],
      comparison: [{ kind: 'same', start: 0, end: 3 }],
    };
    expect(linesOf(cardFor([altered]))).toContain(en.check.legend);
    expect(linesOf(cardFor([wheels]))).not.toContain(en.check.legend);
  });

  it('says what a digest cannot show where one is cited, or where a quotation is in none', () => {
    const absent: Part = { ...quotation('gold'), finding: 'absent', citations: [] };
    const here: Part = { ...wheels, citations: [cite('two wheels', retold.articles)] };
    expect(linesOf(cardFor([wheels]))).not.toContain(en.check.digest);
    expect(linesOf(cardFor([absent]))).not.toContain(en.check.digest);
    expect(linesOf(cardFor([here], member, retold))).toContain(en.check.digest);
    expect(linesOf(cardFor([absent], member, retold))).toContain(en.check.digest);
  });

  it('says what could be checked where nothing can, with nothing to share', () => {
    const card = cardFor([]);
    expect(card.blocks).toEqual([
      { kind: 'checked', heading: en.check.title, text: 'A message.' },
      { kind: 'sentence', text: en.check.nothing },
    ]);
    expect(card.buttons).toEqual([]);
  });

  it('can be shared with what it says, and says why where it cannot', () => {
    const card = cardFor([wheels]);
    expect(card.buttons).toMatchObject([
      {
        label: en.buttons.share,
        action: {
          kind: 'share-check',
          text: shortHash('A message.'),
          quote: false,
          expected: hashOfCheck(checked(wheels)),
        },
      },
    ]);
    const alone = cardFor([wheels], { kind: 'member', obstacle: en.share.alone });
    expect(alone.buttons).toEqual([]);
    expect(linesOf(alone)).toContain(en.share.alone);
  });

  it('for all is the same in little room, with who put it there', () => {
    const parts = [wheels, stones, sale, plans, abroad];
    const mine = cardFor(parts);
    const shared = cardFor(parts, { kind: 'everyone', asker: MEMBER });
    const same = (card: Card): Block[] =>
      card.blocks.filter(({ kind }) => kind === 'checked' || kind === 'findings');
    expect(same(shared)).toEqual(same(mine));
    const passages = blocks(shared, 'passage');
    expect(passages.map(({ named: _, ...passage }) => passage)).toEqual(blocks(mine, 'passage'));
    expect(passages.map(({ named = false }) => named)).toEqual([false, false, false, true]);
    expect(blocks(shared, 'note')).toEqual([{ kind: 'note', text: en.check.checkedBy, mention: MEMBER }]);
    expect(labelsOf(shared)).toEqual([en.buttons.takeBack]);
  });
});

describe('the hash of a check', () => {
  it('changes with all that is said', () => {
    const wheels: Part = { ...quotation('two wheels'), finding: 'verbatim', citations: [cite('two wheels')] };
    const other = createStory(
      inventArticles({ ...TEXTS, post: [`${TEXTS.post[0]} So it is.`, TEXTS.post[1] ?? ''] }),
    );
    const hashes = [
      checked(wheels),
      checked(),
      checked(wheels, wheels),
      checked({ ...wheels, citations: [cite('The mill')] }),
      checked({ ...wheels, citations: [cite('two wheels', other.articles)] }),
      checked({ ...wheels, text: 'TWO WHEELS' }),
      { ...checked(wheels), quote: true },
      { ...checked(wheels), text: 'Another message.' },
    ].map(hashOfCheck);
    expect(new Set(hashes).size).toBe(hashes.length);
    const again = createStory(inventArticles(TEXTS));
    expect(hashOfCheck(checked({ ...wheels, citations: [cite('two wheels', again.articles)] }))).toBe(
      hashes[0],
    );
  });
});
