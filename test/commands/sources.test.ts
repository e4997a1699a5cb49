import { expect, it } from 'vitest';
import { sources } from '../../commands/sources.ts';
import type { Article } from '../../src/corpus/article.ts';
import { createStory } from '../../src/story.ts';
import { en } from '../../src/words/en.ts';
import { inventArticles, inventStory } from '../invented-story.ts';
import { ferry } from './ferry-story.ts';
import { blocks, cardOf, inChannel, labelsOf, linesOf, press } from './in-channel.ts';

it('lists each article with what is known of it', () => {
  const card = cardOf(sources.execute({}, inChannel(ferry)));
  expect(linesOf(card)).toEqual([en.source.sourcesTitle]);
  expect(blocks(card, 'entry').map(({ article }) => article.id)).toEqual(ferry.articles.map(({ id }) => id));
  expect(blocks(card, 'entry')[1]?.details).toEqual([
    'Harbour Post',
    'September 12, 2023',
    en.source.paragraphs(6),
    en.source.length(118),
  ]);
  expect(card.buttons).toEqual([]);
});

it('marks a digest and explains what one is', () => {
  const [article] = inventArticles({ news: 'The mill is old.' });
  const digest: Article = {
    ...(article ?? { id: '', title: '', language: 'en', paragraphs: [] }),
    text: 'digest',
  };
  const card = cardOf(sources.execute({}, inChannel(createStory([digest]))));
  expect(blocks(card, 'entry')[0]?.details).toEqual([
    en.source.unknownPublisher,
    en.source.paragraphs(1),
    en.source.length(4),
    en.source.digest,
  ]);
  expect(linesOf(card)).toContain(en.source.digestExplained);
});

it('turns pages of ten, and stays on the last where fewer are left', () => {
  const texts = Object.fromEntries(
    Array.from({ length: 23 }, (_, place) => [`news-${place + 10}`, 'Old mill.']),
  );
  const context = inChannel(inventStory(texts));
  const first = cardOf(sources.execute({}, context));
  expect(linesOf(first)).toContain(en.source.moreArticles(13));
  expect(labelsOf(first)).toEqual([en.buttons.next]);
  const reply = press(first, 'sources', context);
  expect(reply.kind).toBe('replace');
  const second = cardOf(reply);
  expect(blocks(second, 'entry').map(({ article }) => article.id)).toEqual(
    Array.from({ length: 10 }, (_, place) => `news-${place + 20}`),
  );
  expect(second.buttons.map(({ action }) => action)).toEqual([
    { kind: 'sources', page: 1 },
    { kind: 'sources', page: 3 },
  ]);
  const fewer = inChannel(inventStory({ news: 'Old mill.' }));
  const left = cardOf(press(first, 'sources', fewer));
  expect(blocks(left, 'entry')).toHaveLength(1);
  expect(left.buttons).toEqual([]);
});
