import { expect, test } from 'vitest';
import type { Part } from '../../../src/check/check.ts';
import type { LabelledPart } from '../../../src/eval/checks/labelled-message.ts';
import { matchParts } from '../../../src/eval/checks/match-parts.ts';
import { detail, labelled, quotation } from './alma-message.ts';

function match(message: string, expected: readonly LabelledPart[], got: readonly Part[]) {
  const { matches, unexpected } = matchParts(message, expected, got);
  return {
    pairs: matches.map((pair) => [pair.expected.text, pair.got?.text]),
    unexpected: unexpected.map(({ text }) => text),
  };
}

test('pairs parts that overlap, and tells those that stand alone', () => {
  const message = 'by the end of 2020 it leaves Lund';
  const expected = [labelled('date', 'end of 2020', 'found'), labelled('place', 'Lund', 'found')];
  const got = [detail(message, 'date', '2020', 'found'), detail(message, 'statement', 'leaves', 'found')];
  expect(match(message, expected, got)).toEqual({
    pairs: [
      ['end of 2020', '2020'],
      ['Lund', undefined],
    ],
    unexpected: ['leaves'],
  });
});

test('pairs the best first, each part once', () => {
  const message = 'it said it will not leave Lund harbour';
  const expected = [
    labelled('statement', 'said it will not leave', 'found'),
    labelled('statement', 'will not leave', 'found'),
  ];
  const got = [
    detail(message, 'statement', 'not leave', 'found'),
    detail(message, 'statement', 'said', 'found'),
  ];
  expect(match(message, expected, got).pairs).toEqual([
    ['said it will not leave', 'said'],
    ['will not leave', 'not leave'],
  ]);
});

test('pairs names of any kind with each other, but no others', () => {
  const message = 'Alma sailed in May';
  const pair = (kind: 'person' | 'statement' | 'date'): unknown =>
    match(message, [labelled('place', 'Alma', 'found')], [detail(message, kind, 'Alma', 'found')]).pairs[0];
  expect(pair('person')).toEqual(['Alma', 'Alma']);
  expect(pair('statement')).toEqual(['Alma', undefined]);
  expect(pair('date')).toEqual(['Alma', undefined]);
});

test('prefers the kind that is expected', () => {
  const message = 'Alma sailed';
  const got = [detail(message, 'person', 'Alma', 'found'), detail(message, 'organisation', 'Alma', 'absent')];
  const { matches } = matchParts(message, [labelled('organisation', 'Alma', 'found')], got);
  expect(matches[0]?.got?.kind).toBe('organisation');
});

test('does not take a quotation for a detail', () => {
  const message = 'she said “Norway”';
  expect(
    match(message, [labelled('place', 'Norway', 'found')], [quotation(message, 'Norway', 'verbatim')]),
  ).toEqual({ pairs: [['Norway', undefined]], unexpected: ['Norway'] });
});

test('finds the words wherever they stand as whole words', () => {
  const message = 'the used boat of the US';
  const place: Part = { ...detail(message, 'place', 'US', 'found') };
  expect(match(message, [labelled('place', 'US', 'found')], [place]).pairs).toEqual([['US', 'US']]);
  const inside: Part = { ...detail(message, 'place', 'us', 'found') };
  expect(match('the used boat, us', [labelled('place', 'us', 'found')], [inside]).pairs).toEqual([
    ['us', undefined],
  ]);
});

test('pairs what is written twice with each of its places', () => {
  const message = '90 cars, not 90 cars';
  const one = detail(message, 'number', '90 cars', 'found');
  const other = { ...one, start: one.start + 13, end: one.end + 13 };
  const { matches } = matchParts(
    message,
    [labelled('number', '90 cars', 'found'), labelled('number', '90 cars', 'found')],
    [one, other],
  );
  expect(new Set(matches.map(({ got }) => got?.start))).toEqual(new Set([one.start, other.start]));
});
