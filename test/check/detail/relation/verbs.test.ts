import { describe, expect, it } from 'vitest';
import { findVerbs } from '../../../../src/check/detail/relation/verbs.ts';
import { analyze } from '../../../../src/search/analyzer.ts';

/** The verbs of a text, each with its auxiliaries; denied ones behind a minus. */
function verbs(text: string): string[] {
  const tokens = analyze(text);
  return findVerbs(text, tokens, 0, tokens.length).map(({ first, last, denied }) => {
    const words = text.slice(tokens[first]?.start, tokens[last - 1]?.end);
    return denied ? `-${words}` : words;
  });
}

describe('findVerbs', () => {
  it.each([
    ['the council banned the ship', ['banned']],
    ['the council has banned it', ['has banned']],
    ['the council did not ban it', ['-did not ban']],
    ["the council won't ban it", ["-won't ban"]],
    ['the council never banned it', ['-never banned']],
    ['it was sold in May', ['was sold']],
    ['they stopped selling fish', ['-stopped selling']],
    ['Acme moves to Oslo', ['moves']],
    ['he supervises the yard', ['supervises']],
    ['Acme hopes to move the yard', ['hopes to move']],
    ['Spain has no plans to ban it', ['-has no plans to ban']],
    ['the island no longer plans to buy ships', ['-no longer plans to buy']],
    ['Acme, which is not banned, won a prize', ['-is not banned', 'won']],
  ])('finds the verbs of "%s"', (text, found) => {
    expect(verbs(text)).toEqual(found);
  });

  it.each([
    'the banned software',
    'an unnamed source of the firm',
    'I sold mine',
    'you banned me',
    'he said so',
    'to users in Oslo',
    'the firm of Best Movers',
    'best ship ever lol',
  ])('finds none in "%s"', (text) => {
    expect(verbs(text)).toEqual([]);
  });
});
