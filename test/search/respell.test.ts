import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/search/analyzer.ts';
import { type AskedToken, respell } from '../../src/search/respell.ts';
import type { Thesaurus } from '../../src/search/thesaurus.ts';
import { indexOf, NO_SYNONYMS, thesaurusOf } from './small-corpus.ts';

const index = indexOf(
  'The ferry Marigold sailed from Skagholm with commuters.',
  'The U.S. and Denmark ban cybersecurity software.',
  'Its anti-virus and fire-alarm were old, and so was Skag-hulm.',
);

function read(question: string, thesaurus: Thesaurus = NO_SYNONYMS): AskedToken[] {
  return respell(analyze(question), index, thesaurus);
}
const forms = (question: string, thesaurus?: Thesaurus): string[] =>
  read(question, thesaurus).map((token) => token.form);

it('mends what neither the corpus nor English knows, and tells what was typed', () => {
  const question = 'comuters on the Marigld';
  const tokens = read(question);
  expect(tokens.map(({ form, typed }) => [form, typed])).toEqual([
    ['commuters', 'comuters'],
    ['on', undefined],
    ['the', undefined],
    ['marigold', 'marigld'],
  ]);
  expect(tokens.map(({ start, end }) => question.slice(start, end))).toEqual([
    'comuters',
    'on',
    'the',
    'Marigld',
  ]);
  expect(tokens[3]?.capital).toBe(true);
});

it('reads a mended word as the analyzer does', () => {
  expect(read('Denmrak')).toEqual([expect.objectContaining({ term: 'country:dk', typed: 'denmrak' })]);
  expect(read('comuters')[0]?.term).toBe(analyze('commuters')[0]?.term);
});

it('never mends a good English word, though the corpus has one like it', () => {
  expect(forms('sailor banned berry computers')).toEqual(['sailor', 'banned', 'berry', 'computers']);
});

it.each(['Skagholms', 'skagholm', 'anti-virus', 'antivirus', 'cyber security', 'fire alarm', 'skaghulm'])(
  'leaves a word of the corpus alone, in one piece or in two: %s',
  (question) => expect(read(question).every((token) => token.typed === undefined)).toBe(true),
);

it('leaves a word of the thesaurus alone', () => {
  expect(forms('marigald')).toEqual(['marigold']);
  expect(forms('marigald', thesaurusOf(['marigald, calendula']))).toEqual(['marigald']);
});

it.each(['1871', 'xq', 'zzzzzzzz', 'sdfkjh', '船船船船'])(
  'leaves "%s" as it is: near to nothing or to too much',
  (word) => {
    expect(read(word)).toEqual(analyze(word));
  },
);

describe('question words', () => {
  it.each([
    ['whre', 'where'],
    ['wehn', 'when'],
    ['whic', 'which'],
    ['contries', 'countries'],
    ['conutry', 'country'],
    ['compnay', 'company'],
  ])('reads "%s" as "%s", which the corpus need not hold', (typed, meant) => {
    const [token] = read(`${typed} ban it`);
    expect(token).toMatchObject({ form: meant, typed });
  });
});

it('reads a mistyped English word that the corpus says in other words', () => {
  const thesaurus = thesaurusOf(['vessel, ferry']);
  expect(read('vesel', thesaurus)).toEqual([expect.objectContaining({ form: 'vessel', typed: 'vesel' })]);
  expect(read('vesel')).toEqual(analyze('vesel'));
});

it('reads nothing as nothing', () => expect(read('')).toEqual([]));
