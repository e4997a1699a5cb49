import { describe, expect, it } from 'vitest';
import { readSuggestionId } from '../../src/cards/suggestion-id.ts';
import { suggestionRow } from '../../src/cards/suggestion-row.ts';
import { LOCALES } from '../../src/words/locales.ts';
import { inventArticles } from '../invented-story.ts';

const [article] = inventArticles({ news: 'The old mill will not be opened in May, the council said.' });
const [paragraph] = article?.paragraphs ?? [];
if (article === undefined || paragraph === undefined) throw new Error('the story lacks a paragraph');
const whole = { paragraph, start: 0, end: paragraph.text.length };

describe.each(Object.entries(LOCALES))('in %s', (_locale, { suggestion: words }) => {
  it('keeps a row to 100 characters and never cuts the reason', () => {
    const question = suggestionRow({ kind: 'question', question: 'who '.repeat(75) }, [], words);
    expect(question.label.length).toBeLessThanOrEqual(100);
    expect(question.label.endsWith(words.answered)).toBe(true);

    const long = { ...article, publisher: 'The Extraordinarily Long-winded Gazette of Everything' };
    const held = ['extraordinarily', 'W'.repeat(80), 'mill', 'opened', 'council'];
    const passage = suggestionRow({ kind: 'passage', citation: whole, words: held }, [long], words);
    expect(passage.label.length).toBeLessThanOrEqual(100);
    expect(passage.label).toContain(words.holds(['extraordinarily']).slice(0, -1));
  });

  it('never cuts the passage within three words after a negation', () => {
    const held = ['extraordinary', 'council'];
    for (let length = 1; length < 28; length += 1) {
      const named = { ...article, publisher: 'x'.repeat(length) };
      const { label } = suggestionRow({ kind: 'passage', citation: whole, words: held }, [named], words);
      expect(label).not.toMatch(/ not(?: \w+){0,2}…$/);
    }
  });
});

it('names the article by its title where no publisher is known', () => {
  const { label, value } = suggestionRow(
    { kind: 'passage', citation: whole, words: ['mill'] },
    [article],
    LOCALES['en-GB'].suggestion,
  );
  expect(label).toBe('news ¶1 · holds “mill”: The old mill will not be opened in May, the council said.');
  expect(readSuggestionId(value)).toMatchObject({ kind: 'passage', passage: { number: 1 } });
});
