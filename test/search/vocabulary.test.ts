import { expect, it } from 'vitest';
import { analyze, type Token } from '../../src/search/analyzer.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';

function tokenOf(text: string): Token {
  const [token] = analyze(text);
  if (token === undefined) throw new Error(`no word in "${text}"`);
  return token;
}

function vocabularyOf(text: string): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const token of analyze(text)) vocabulary.add(token);
  return vocabulary;
}

it('numbers forms from 0, and the same form always alike', () => {
  const vocabulary = new Vocabulary();
  const first = vocabulary.add(tokenOf('ferries'));
  expect(first).toBe(0);
  expect(vocabulary.add(tokenOf('Ferries'))).toBe(first);
  expect(vocabulary.add(tokenOf('ferry'))).toBe(1);
  expect(vocabulary.size).toBe(2);
  expect([0, 1].map((form) => vocabulary.formName(form))).toEqual(['ferries', 'ferry']);
});

it('leads forms of one stem to one term', () => {
  const vocabulary = vocabularyOf('ferries ferry boat');
  const [ferries = -1, ferry = -1, boat = -1] = ['ferries', 'ferry', 'boat'].map((word) =>
    vocabulary.formOf(tokenOf(word)),
  );
  expect(vocabulary.termOfForm(ferries)).toBe(vocabulary.termOfForm(ferry));
  expect(vocabulary.termOfForm(ferries)).not.toBe(vocabulary.termOfForm(boat));
  expect(vocabulary.termName(vocabulary.termOfForm(boat))).toBe('boat');
  expect(vocabulary.termOf('boat')).toBe(vocabulary.termOfForm(boat));
});

it('keeps the pronoun "us" and the country apart, spelled alike as they are', () => {
  const vocabulary = vocabularyOf('The US told us.');
  const country = { ...tokenOf('US') };
  const pronoun = { ...tokenOf('us') };
  expect(country.form).toBe(pronoun.form);
  expect(vocabulary.formOf(country)).not.toBe(vocabulary.formOf(pronoun));
  expect(vocabulary.isStopForm(vocabulary.formOf(country))).toBe(false);
  expect(vocabulary.isStopForm(vocabulary.formOf(pronoun))).toBe(true);
});

it('answers -1, nothing or no for what it does not hold', () => {
  const vocabulary = vocabularyOf('ferries');
  expect(vocabulary.formOf(tokenOf('ferry'))).toBe(-1);
  expect(vocabulary.termOf('boat')).toBe(-1);
  expect(vocabulary.termOfForm(-1)).toBe(-1);
  expect(vocabulary.formName(7)).toBe('');
  expect(vocabulary.termName(-1)).toBe('');
  expect(vocabulary.paragraphsWith(-1)).toBe(0);
  expect(vocabulary.familyOf('boat')).toEqual([]);
});

it('counts the paragraphs that hold a term, each once', () => {
  const vocabulary = vocabularyOf('ferry');
  const term = vocabulary.termOf(tokenOf('ferry').term);
  expect([vocabulary.note(term, 0), vocabulary.note(term, 0), vocabulary.note(term, 3)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(vocabulary.paragraphsWith(term)).toBe(2);
});

it('takes a term for a stop word only if all its forms are', () => {
  const vocabulary = vocabularyOf('phase out');
  expect(vocabulary.isStopTerm(vocabulary.termOf('out'))).toBe(true);
  expect(vocabulary.isStopTerm(vocabulary.termOf(tokenOf('phase').term))).toBe(false);
});

it('finds the terms of a family', () => {
  const vocabulary = vocabularyOf('the directors gave directives to the boat');
  const family = vocabulary.familyOf(tokenOf('director').term).map((term) => vocabulary.termName(term));
  expect(family).toEqual([tokenOf('directors').term, tokenOf('directives').term]);
});
