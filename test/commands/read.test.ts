import { describe, expect, it } from 'vitest';
import { read } from '../../commands/read.ts';
import { articleKey } from '../../src/cards/passage-ref.ts';
import { createStory } from '../../src/story.ts';
import { en } from '../../src/words/en.ts';
import { inventArticles, inventStory } from '../invented-story.ts';
import { ferry } from './ferry-story.ts';
import { blocks, cardOf, inChannel, labelsOf, linesOf } from './in-channel.ts';

const context = inChannel(ferry);

function cardFor(article: string, paragraph?: number) {
  return cardOf(read.execute({ article, paragraph }, context));
}

it('shows the paragraph whole between its neighbours, in reading order', () => {
  const card = cardFor('harbour-post', 3);
  const passages = blocks(card, 'passage');
  expect(linesOf(card)).toEqual(['Old ferry Marigold to leave the Sound', en.read.place(3, 6)]);
  expect(passages.map(({ citation, aside }) => [citation.paragraph.number, aside ?? false])).toEqual([
    [2, true],
    [3, false],
    [4, true],
  ]);
  for (const { citation } of passages) {
    expect([citation.start, citation.end]).toEqual([0, citation.paragraph.text.length]);
  }
  expect(card.buttons.map(({ label, action }) => [label, action])).toMatchObject([
    [en.buttons.previous, { kind: 'turn', passage: { number: 2 } }],
    [en.buttons.next, { kind: 'turn', passage: { number: 4 } }],
    [en.buttons.share, { kind: 'share-passage', passage: { number: 3 } }],
  ]);
});

it('begins with the first paragraph and ends with the last', () => {
  expect(labelsOf(cardFor('harbour-post'))).toEqual([en.buttons.next, en.buttons.share]);
  expect(labelsOf(cardFor('harbour-post', 6))).toEqual([en.buttons.previous, en.buttons.share]);
});

it('says why it cannot be shared where it cannot', () => {
  const card = cardOf(read.execute({ article: 'harbour-post' }, inChannel(ferry, { sharing: 'alone' })));
  expect(linesOf(card)).toContain(en.share.alone);
  expect(labelsOf(card)).toEqual([en.buttons.next]);
});

it('says where the article ends when asked for more', () => {
  expect(linesOf(cardFor('harbour-post', 7))).toEqual([en.read.noParagraph(7, 6)]);
});

describe('finds the article', () => {
  it.each([
    articleKey('coast-courier'),
    'coast-courier',
    'commuters FIGHT for their crossings',
    'fight for',
    'coast c',
    'Commuters fight for their crossings — Coast Courier',
  ])('by "%s"', (typed) => {
    expect(linesOf(cardFor(typed))).toContain('Commuters fight for their crossings');
  });

  it.each(['the', 'moon', '', '   ', '\u202e'])('but not by "%s", which is none or several', (typed) => {
    const card = cardFor(typed);
    expect(linesOf(card)).toEqual([en.read.noArticle(typed.trim().replace('\u202e', ''))]);
    expect(blocks(card, 'entry')).toHaveLength(3);
  });

  it('by its file, though others hold that name too', () => {
    const articles = inventArticles({ mill: 'Old.', 'mill-again': 'Older.' });
    const story = createStory(articles.map((article) => ({ ...article, title: `News of ${article.id}` })));
    const card = cardOf(read.execute({ article: 'mill' }, inChannel(story)));
    expect(linesOf(card)).toContain('News of mill');
  });

  it('never by nothing at all, not even the only one', () => {
    const card = cardOf(read.execute({ article: '\u202e' }, inChannel(inventStory({ Mill: 'Old.' }))));
    expect(linesOf(card)).toEqual([en.read.noArticle('')]);
  });

  it('among many by its whole title, though others hold that too', () => {
    const story = inventStory({ Mill: 'Old.', 'Mill again': 'Older.' });
    const card = cardOf(read.execute({ article: 'mill' }, inChannel(story)));
    expect(linesOf(card)).toContain('Mill');
  });
});

it('offers articles, and nothing for the paragraph', () => {
  expect(read.complete?.('article', 'coast', { article: 'coast' }, context)).toHaveLength(1);
  expect(read.complete?.('paragraph', '1', { article: 'coast' }, context)).toEqual([]);
});
