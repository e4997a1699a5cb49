import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { NEGATIONS, QUESTION_WORDS, STOP_WORDS, THIN_WORDS } from '../../src/language/stop-words.ts';

describe.each(Object.entries({ NEGATIONS, QUESTION_WORDS, STOP_WORDS, THIN_WORDS }))('%s', (_, words) => {
  it('holds folded words in small letters, with plain apostrophes', () => {
    expect(
      [...words].filter((word) => word !== fold(word) || !/^'?[a-z]+(?:['-][a-z]+)*$/.test(word)),
    ).toEqual([]);
  });
});

it('counts negations and question words among the stop words', () => {
  expect([...NEGATIONS, ...QUESTION_WORDS].filter((word) => !STOP_WORDS.has(word))).toEqual([]);
});

it('keeps thin words searchable', () => {
  expect([...THIN_WORDS].filter((word) => STOP_WORDS.has(word))).toEqual([]);
});

it('drops contractions with and without their apostrophe', () => {
  for (const word of ["don't", 'dont', "what's", 'whats', "they're", 'theyre'])
    expect(STOP_WORDS).toContain(word);
});

it('keeps what a question may be about: months, numbers, and words that a lost apostrophe would make', () => {
  for (const word of ['may', 'one', 'two', 'first', 'ill', 'shell', 'id', 'stop', 'use', 'work']) {
    expect(STOP_WORDS).not.toContain(word);
  }
});

it('tells a negation from other function words', () => {
  expect(NEGATIONS).toContain("hasn't");
  expect(NEGATIONS).toContain('without');
  expect(NEGATIONS).not.toContain('has');
});
