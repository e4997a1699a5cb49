import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../src/check/check.ts';
import { createStory } from '../../src/story.ts';
import { inventArticles } from '../invented-story.ts';

const HARBOUR = [
  'The council of Tern Island voted on Monday to retire the ferry Gannet by the end of 2024.',
  '"She is a good ship and a costly one," said Ruth Alder, the mayor. "We will not repair her again."',
  'The island may buy up to three ships from Norvik Yards, an unnamed official told the Harbour Post. It has no plans to build a bridge.',
];
const GULL = [
  'Fares rose by 4 percent in May, and nobody was asked.',
  'Olav Brandt, who runs the pier, wrote: "The gulls were here before the tourists, and they tip better."',
];
const story = createStory(
  inventArticles({ harbour: HARBOUR, gull: GULL }).map((article) => ({
    ...article,
    publisher: article.id === 'harbour' ? 'Harbour Post' : 'Daily Gull',
  })),
);

function quotationIn(message: string, quote = false): Quotation {
  const part = story.check(message, { quote }).parts.find(({ kind }) => kind === 'quotation');
  if (part?.kind !== 'quotation') throw new Error(`no quotation in ${message}`);
  return part;
}

function cited({ citations }: Quotation): string[] {
  return citations.map(({ paragraph, start, end }) => paragraph.text.slice(start, end));
}

describe('verbatim', () => {
  it.each([
    ['straight marks', 'lol "retire the ferry Gannet" they said'],
    ['curly marks', 'lol “retire the ferry Gannet” they said'],
    ['German marks', 'lol „retire the ferry Gannet“ they said'],
    ['guillemets', 'lol «retire the ferry Gannet» they said'],
    ['single marks', "lol 'retire the ferry Gannet' they said"],
    ['other case', 'lol "RETIRE THE FERRY gannet" they said'],
    ['other spaces', 'lol "retire  the\u00a0ferry Gannet" they said'],
    ['zero-width signs', 'lol "re\u200btire the fer\u2060ry Gannet" they said'],
    ['markup', 'lol "**retire** the _ferry_ Gannet" they said'],
    ['a mark that was never closed', 'they said "retire the ferry Gannet'],
  ])('finds words in %s', (_, message) => {
    const quotation = quotationIn(message);
    expect(quotation.finding).toBe('verbatim');
    expect(cited(quotation)).toEqual(['retire the ferry Gannet']);
  });

  it('gives the message’s own words with their place in it', () => {
    const message = '<:ferry:123456789012345678> ok "the ferry **Gannet**" ok';
    const { start, end, text } = quotationIn(message);
    expect(text).toBe('the ferry **Gannet');
    expect(message.slice(start, end)).toBe(text);
  });

  it('takes the whole text for a quotation where it is told to', () => {
    expect(quotationIn('nobody was asked.', true).finding).toBe('verbatim');
    expect(story.check('"nobody" was asked.', { quote: true }).parts).toHaveLength(1);
  });

  it('tells of a negation that was cut off before the words', () => {
    const quotation = quotationIn('they have "plans to build a bridge"');
    expect(quotation).toMatchObject({ finding: 'verbatim', clipped: {} });
    if (quotation.finding !== 'verbatim' || quotation.clipped === undefined) return;
    expect(HARBOUR[2]?.slice(quotation.clipped.start, quotation.clipped.end)).toBe('no');
  });

  it('does not call a possessive the word itself', () => {
    expect(quotationIn('"the ferry Gannet\'s end"').finding).not.toBe('verbatim');
  });
});

describe('altered', () => {
  it.each([
    [
      'a number',
      '"retire the ferry Gannet by the end of 2026"',
      { from: '2024', to: '2026', type: 'number' },
    ],
    ['a day', '"voted on Friday to retire the ferry Gannet"', { from: 'Monday', to: 'Friday', type: 'date' }],
    [
      'a name',
      '"voted on Monday to retire the ferry Puffin"',
      { from: 'Gannet', to: 'Puffin', type: 'name' },
    ],
    ['a lost negation', '"We will repair her again"', { from: 'not', to: '', type: 'negation' }],
    [
      'an added negation',
      '"She is not a good ship and a costly one"',
      { from: '', to: 'not', type: 'negation' },
    ],
    ['a lost hedge', '"The island will buy up to three ships"', { from: 'may', to: 'will', type: 'hedge' }],
    [
      'a lost bound',
      '"The island may buy three ships from Norvik Yards"',
      { from: 'up to', to: '', type: 'hedge' },
    ],
    ['another word', '"She is a fine ship and a costly one"', { from: 'good', to: 'fine', type: 'word' }],
  ])('finds %s', (_, message, change) => {
    const quotation = quotationIn(message);
    expect(quotation.finding).toBe('altered');
    expect(quotation.finding === 'altered' && quotation.changes).toContainEqual(change);
  });

  it('names the gravest change first', () => {
    const quotation = quotationIn('"She is a fine ship and no costly one" and by the way');
    expect(quotation.finding === 'altered' && quotation.changes.map(({ type }) => type)).toEqual([
      'negation',
      'word',
    ]);
  });

  it('lays the quotation beside the text, in runs that give both back', () => {
    const message = 'so "We will repair her once again" it is';
    const quotation = quotationIn(message);
    if (quotation.finding !== 'altered') throw new Error(quotation.finding);
    const [{ paragraph }] = quotation.citations;
    const wordsOf = (kinds: readonly string[]): string =>
      quotation.comparison
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ kind, start, end }) => (kind === 'put-in' ? message : paragraph.text).slice(start, end))
        .join(' ');
    expect(wordsOf(['same', 'put-in'])).toBe('We will repair her once again');
    expect(wordsOf(['same', 'left-out'])).toBe('We will not repair her again');
  });
});

describe('stitched', () => {
  it('finds runs of two paragraphs, both cited', () => {
    const quotation = quotationIn('"The council of Tern Island voted on Monday and nobody was asked"');
    expect(quotation.finding).toBe('stitched');
    expect(cited(quotation)).toEqual(['The council of Tern Island voted on Monday', 'and nobody was asked']);
    expect(quotation.finding === 'stitched' && quotation.omissions).toEqual([undefined]);
  });

  it('shows what was left out between two runs of a paragraph, and whether the message shows it', () => {
    const quotation = quotationIn('"The gulls were here before the tourists ... they tip better"');
    expect(quotation).toMatchObject({ finding: 'stitched', marked: true });
    const plain = quotationIn('"The island may buy three ships" "The island may build a bridge on Monday"');
    expect(plain.finding).not.toBe('stitched');
  });

  it('calls a long part left out a stitch, a short one a change', () => {
    expect(quotationIn('"The council of Tern Island voted by the end of 2024"').finding).toBe('stitched');
    expect(quotationIn('"The council of Tern Island voted to retire the ferry Gannet"').finding).toBe(
      'altered',
    );
  });
});

describe('elsewhere', () => {
  it.each([
    ['another speaker before', 'Olav Brandt said "We will not repair her again"'],
    ['another speaker behind', '"We will not repair her again," said Olav Brandt'],
    ['a speaker behind a dash', '"We will not repair her again" — Olav Brandt'],
    ['a speaker behind a colon', 'brandt: "we will not repair her again"'],
    ['an unnamed source', 'some unnamed source said "We will not repair her again"'],
    ['another publisher', 'The Daily Gull wrote "We will not repair her again"'],
    ['another publisher in brackets', '"We will not repair her again" (Daily Gull)'],
    ['a speaker for the article’s own words', 'Ruth Alder said "nobody was asked"'],
  ])('finds true words with %s', (_, message) => {
    expect(quotationIn(message).finding).toBe('elsewhere');
  });

  it('says whom the message names, and whom the article', () => {
    expect(quotationIn('Olav Brandt said "We will not repair her again"')).toMatchObject({
      named: 'Olav Brandt',
      namedAs: 'speaker',
      speaker: 'Ruth Alder',
    });
    expect(quotationIn('Daily Gull: "We will not repair her again"')).toMatchObject({
      named: 'Daily Gull',
      namedAs: 'publisher',
    });
  });

  it.each([
    ['the speaker', 'Ruth Alder said "We will not repair her again"'],
    ['the last name alone', 'alder: "we will not repair her again"'],
    ['the speaker’s role', 'the mayor said "We will not repair her again"'],
    ['the publisher', 'the Harbour Post has "We will not repair her again"'],
    ['a pronoun', 'Ruth Alder was angry. She said "We will not repair her again"'],
    ['nobody', 'well well "We will not repair her again"'],
    ['somebody who did something else', 'Brandt went home. "We will not repair her again"'],
  ])('does not mind %s', (_, message) => {
    expect(quotationIn(message).finding).toBe('verbatim');
  });
});

describe('absent', () => {
  it('shows the nearest passage as no more than that', () => {
    const quotation = quotationIn('"the mayor signed away that old Gannet ferry for a bag of coins"');
    expect(quotation).toMatchObject({ finding: 'absent', citations: [] });
    expect(quotation.finding === 'absent' && quotation.nearest?.paragraph.article).toBe('harbour');
  });

  it('shows nothing where nothing is near', () => {
    const quotation = quotationIn('"bananas ripen quicker beside apples"');
    expect(quotation.finding === 'absent' && quotation.nearest).toBe(undefined);
  });
});

it.each([
  ['code', 'run `echo "good ship"` please'],
  ['an apostrophe', "the gulls' island isn't what it's been"],
  ['an inch sign', 'a 5" screen and a 7" one'],
  ['brackets', 'the ferry (a good ship) [and a costly one]'],
  ['a title', 'read "harbour" first'],
])('takes %s for no quotation', (_, message) => {
  expect(story.check(message).parts.filter(({ kind }) => kind === 'quotation')).toEqual([]);
});
