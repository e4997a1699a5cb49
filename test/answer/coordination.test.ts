import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/answer/coordination.ts';
import type { Mention } from '../../src/answer/values/mention.ts';
import { findNames } from '../../src/answer/values/names.ts';
import { readingOf } from './reading-of.ts';

function rowsIn(text: string): string[][] {
  const mentions = findNames(readingOf(text)).map(({ text: name, start, end }): { mention: Mention } => ({
    mention: { kind: 'organisation', key: name, text: name, start, end },
  }));
  return rowsOf(mentions, text).map((row) => row.map(({ mention }) => mention.text));
}

describe('rowsOf', () => {
  it.each([
    'They met Orla, Tarvik and Corvin.',
    'They met Orla, Tarvik, and Corvin.',
    'They met Orla, Tarvik as well as Corvin.',
    'They met Orla; Tarvik or Corvin.',
    'They met Orla, the bank Tarvik and its rival Corvin.',
    'They met:\n- Orla, a brewery\n- the bank Tarvik\n- Corvin',
    'They met:\n1. Orla\n2. Tarvik\n3. Corvin',
  ])('puts those into one row who stand side by side: %s', (text) => {
    expect(rowsIn(text)).toEqual([['Orla', 'Tarvik', 'Corvin']]);
  });

  it.each([
    'Then Orla met Tarvik.',
    'Then Orla fell, and so did Tarvik.',
    'It went from Orla, to Tarvik.',
    'It is good for Orla, said Tarvik.',
    'It is good for Orla, who told Tarvik.',
    'They met Orla.\nThen Tarvik.',
  ])('parts those who have parts of their own: %s', (text) => {
    expect(rowsIn(text)).toEqual([['Orla'], ['Tarvik']]);
  });
});
