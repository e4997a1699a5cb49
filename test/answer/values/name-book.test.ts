import { describe, expect, it } from 'vitest';
import { read } from '../../../src/answer/reading.ts';
import { collectNames } from '../../../src/answer/values/name-book.ts';
import { findNames } from '../../../src/answer/values/names.ts';
import { indexed } from '../reading-of.ts';

/** What an article's last paragraph calls whom, with what the whole article knows. */
function lastNames(...texts: readonly string[]): string[] {
  const paragraphs = indexed(...texts);
  const book = collectNames(paragraphs);
  return paragraphs
    .slice(-1)
    .flatMap((paragraph) => findNames(read(paragraph)))
    .map((name) => `${book.fullName(name)}: ${book.kindOf(name)}`);
}

describe('collectNames', () => {
  it('reads a last name as the person', () => {
    expect(lastNames('The mayor, Anna Valkis, spoke.', 'The choir thanked Valkis.')).toEqual([
      'Anna Valkis: person',
    ]);
  });

  it('reads the first word of a body as the body', () => {
    expect(lastNames('Orla Shipping Inc was sold.', 'The choir thanked Orla.')).toEqual([
      'Orla Shipping Inc: organisation',
    ]);
  });

  it('keeps a full name as it is', () => {
    expect(lastNames('The mayor, Anna Valkis, spoke.', 'So did Ines Valkis.')).toEqual([
      'Ines Valkis: person',
    ]);
  });

  it.each([
    'Orla Shipping Holdings Inc was sold to Orla Shipping Inc.',
    'Orla Shipping Inc was sold to Orla Shipping Holdings Inc.',
  ])('takes the shortest full name: %s', (text) => {
    expect(lastNames(text, 'Then Orla fell.')).toEqual(['Orla Shipping Inc: organisation']);
  });

  it('prefers the body where a person bears its name', () => {
    expect(lastNames('Anna Orla runs Orla Shipping Inc.', 'Then Orla fell.')).toEqual([
      'Orla Shipping Inc: organisation',
    ]);
  });

  it('lets the other mentions tell what a bare name is', () => {
    expect(lastNames('They met in Tarvik. It snowed in Tarvik.', 'He loves Tarvik.')).toEqual([
      'Tarvik: place',
    ]);
  });

  it('does not let one place make a place of what does things elsewhere', () => {
    expect(lastNames('He worked at Tarvik.', 'Then Tarvik sued Tarvik.')).toEqual([
      'Tarvik: unknown',
      'Tarvik: unknown',
    ]);
  });

  it('knows whose last name a word is', () => {
    const book = collectNames(indexed('Anna Valkis runs Orla Shipping Inc. Ines Orla does not.'));
    expect(book.isPerson('valkis')).toBe(true);
    expect(book.isPerson('orla')).toBe(false);
    expect(book.isPerson('constructor')).toBe(false);
  });
});
