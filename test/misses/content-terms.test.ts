import { expect, it } from 'vitest';
import { contentTerms } from '../../src/misses/content-terms.ts';
import { hostileTexts } from '../hostile-texts.ts';

it.each([
  ['Why did they close the bridge?', 'please, when was the BRIDGE closed??'],
  ['What colour are the harbours?', 'color of the harbor'],
  ['Has Holland banned lamps?', 'did the Dutch ban the lamp'],
  ['Who left Vorren?', 'who leaves vorren'],
  ['two boats', '2 boat'],
])('gives %j and %j the same terms', (one, other) => {
  expect(contentTerms(one)).toBe(contentTerms(other));
  expect(contentTerms(one)).not.toBe('');
});

it.each([
  ['Who left Vorren?', 'Who left Zibak?'],
  ['Did 12 boats sink?', 'Did 13 boats sink?'],
  ['Did Spain ban it?', 'Did Portugal ban it?'],
])('gives %j and %j different terms', (one, other) => {
  expect(contentTerms(one)).not.toBe(contentTerms(other));
});

it('sorts the terms, each once, and marks what names or counts', () => {
  expect(contentTerms('Is the bridge of Vorren a bridge? 12 Danes say so.')).toBe(
    '=12 =country:dk =vorren bridg sai',
  );
});

it('is empty where there is nothing but stop words', () => {
  expect(contentTerms('who is it, please?')).toBe('');
});

it('holds at most 400 characters, whole terms only, whatever it is given', () => {
  for (const text of hostileTexts(20_000)) {
    const terms = contentTerms(text);
    expect(terms.length).toBeLessThanOrEqual(400);
    expect(terms).toBe(terms.trim());
  }
});
