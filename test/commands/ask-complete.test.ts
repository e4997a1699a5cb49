import { expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { articleKey } from '../../src/cards/passage-ref.ts';
import { readSuggestionId } from '../../src/cards/suggestion-id.ts';
import type { Choice } from '../../src/command.ts';
import { hostileTexts } from '../hostile-texts.ts';
import { ferry } from './ferry-story.ts';
import { cardOf, inChannel, quotedIn } from './in-channel.ts';

const context = inChannel(ferry);

function rows(typed: string, article?: string): readonly Choice[] {
  return ask.complete?.('question', typed, { question: typed, article }, context) ?? [];
}

it('offers questions that are answered before anything is typed', () => {
  expect(rows('').map(({ label }) => label)).toContain(
    'Question: What is this story about? · the articles answer it',
  );
});

it('offers passages with their source and the reason, and each leads to its passage', () => {
  const passage = rows('bell museum').find(({ value }) => value.startsWith('p.'));
  expect(passage?.label).toBe(
    'Morning Tide ¶1 · holds “bell” and “museum”: The bell of the Marigold will hang in the museum of…',
  );
  const card = cardOf(ask.execute({ question: passage?.value ?? '' }, context));
  expect(quotedIn(card)[0]).toContain('The bell of the Marigold');
});

it('offers passages of the chosen article alone', () => {
  const key = articleKey('coast-courier');
  const found = rows('Norrlink', key).map(({ value }) => readSuggestionId(value));
  const articles = found.flatMap((id) => (id?.kind === 'passage' ? [id.passage.article] : []));
  expect(new Set(articles)).toEqual(new Set([key]));
});

it('offers from all articles while the article is half typed', () => {
  expect(rows('Norrlink', 'there is no such')).toEqual(rows('Norrlink'));
});

it('gives ids for values and keeps every row within what Discord takes', () => {
  for (const typed of [...hostileTexts(2_000), 'Norr', 'the ship', 'who']) {
    const offered = rows(typed);
    expect(offered.length).toBeLessThanOrEqual(25);
    for (const { label, value } of offered) {
      expect(label.length).toBeLessThanOrEqual(100);
      expect(readSuggestionId(value), value).toBeDefined();
    }
  }
});

it('offers the articles whose title or publisher holds what is typed', () => {
  const articles = (typed: string) => ask.complete?.('article', typed, { article: typed }, context);
  const tide = {
    label: 'Bell of the Marigold goes to the museum — Morning Tide',
    value: articleKey('morning-tide'),
  };
  expect(articles('')).toHaveLength(3);
  expect(articles('MUSEUM')).toEqual([tide]);
  expect(articles('  tide\u200b')).toEqual([tide]);
  expect(articles(tide.label)).toEqual([tide]);
  expect(articles('moon')).toEqual([]);
});

it('offers nothing for the flag', () => {
  expect(ask.complete?.('public', 'x', {}, context)).toEqual([]);
});
