import { describe, expect, it } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import { read } from '../../../commands/read.ts';
import type { Sharing } from '../../../src/command/context.ts';
import { de } from '../../../src/words/de.ts';
import { en } from '../../../src/words/en.ts';
import { inventStory } from '../../invented-story.ts';
import { ferry } from '../ferry-story.ts';
import { blocks, cardOf, inChannel, labelsOf, linesOf, MEMBER, press, quotedIn } from '../in-channel.ts';

const context = inChannel(ferry);
const before = inChannel(inventStory({ news: ['One mill.', 'Two mills.', 'Three mills.'] }));
const changed = inChannel(inventStory({ news: ['One mill.', 'No mills.', 'Three mills.'] }));
const shorter = inChannel(inventStory({ news: ['One mill.'] }));
const moved = inChannel(inventStory({ news: ['New.', 'One mill.', 'Two mills.', 'Three mills.'] }));

function numbersIn(card: Parameters<typeof quotedIn>[0]): number[] {
  return blocks(card, 'passage').map(({ citation }) => citation.paragraph.number);
}

describe('In context', () => {
  it('shows the paragraph of a passage between its neighbours, privately, on a card for all too', () => {
    const shown = cardOf(ask.execute({ question: 'What is there about the bell?', public: true }, context));
    const reply = press(shown, 'context', context);
    expect(reply).toMatchObject({ kind: 'card', audience: 'private' });
    const [quoted] = blocks(shown, 'passage');
    const passages = blocks(cardOf(reply), 'passage');
    expect(passages.find(({ aside }) => !aside)?.citation.paragraph).toBe(quoted?.citation.paragraph);
    expect(labelsOf(cardOf(reply))).toContain(en.buttons.share);
  });
});

describe('Next', () => {
  const first = cardOf(read.execute({ article: 'news' }, before));

  it('shows the next paragraph in place of this one', () => {
    const reply = press(first, 'turn', before);
    expect(reply.kind).toBe('replace');
    expect(numbersIn(cardOf(reply))).toEqual([1, 2, 3]);
  });

  it('follows a paragraph that only moved, without a word', () => {
    const card = cardOf(press(first, 'turn', moved));
    expect(numbersIn(card)).toEqual([2, 3, 4]);
    expect(linesOf(card)[0]).toBe('news');
  });

  it('says so where the text has changed, and shows the new one', () => {
    const card = cardOf(press(first, 'turn', changed));
    expect(linesOf(card)[0]).toBe(en.read.changed);
    expect(quotedIn(card)[1]).toBe('No mills.');
  });

  it('says so where the paragraph is gone, and leaves what is on show', () => {
    const reply = press(first, 'turn', shorter);
    expect(reply).toMatchObject({ kind: 'card', audience: 'private' });
    expect(linesOf(cardOf(reply))).toEqual([en.read.gone]);
  });
});

describe('Share, under a passage', () => {
  const shown = cardOf(read.execute({ article: 'news', paragraph: 2 }, before));

  it('posts the paragraph alone, with the way to its neighbours and to take it back', () => {
    const reply = press(shown, 'share-passage', before);
    expect(reply).toMatchObject({ kind: 'share', key: expect.stringMatching(/^[\w-]{8}$/) });
    const card = cardOf(reply);
    expect(quotedIn(card)).toEqual(['Two mills.']);
    expect(blocks(card, 'note')).toEqual([{ kind: 'note', text: de.share.askedBy, mention: MEMBER }]);
    expect(labelsOf(card)).toEqual([de.buttons.takeBack]);
    expect(numbersIn(cardOf(press(card, 'context', before)))).toEqual([1, 2, 3]);
  });

  it('has a key of its own for each paragraph', () => {
    const keys = [1, 2, 3].map((paragraph) => {
      const card = cardOf(read.execute({ article: 'news', paragraph }, before));
      const reply = press(card, 'share-passage', before);
      return reply.kind === 'share' ? reply.key : '';
    });
    expect(new Set(keys).size).toBe(3);
  });

  it('posts nothing where the text has changed, but shows the new one privately', () => {
    const reply = press(shown, 'share-passage', changed);
    expect(reply).toMatchObject({ kind: 'card', audience: 'private' });
    expect(linesOf(cardOf(reply))[0]).toBe(en.share.changed);
    expect(quotedIn(cardOf(reply))).toContain('No mills.');
    expect(press(cardOf(reply), 'share-passage', changed).kind).toBe('share');
  });

  it('says so where the paragraph is gone', () => {
    expect(linesOf(cardOf(press(shown, 'share-passage', shorter)))).toEqual([en.read.gone]);
  });

  const reasons: readonly [Sharing, string][] = [
    ['alone', en.share.alone],
    ['may-not-write', en.share.mayNotWrite],
    ['external-off', en.share.externalOff],
  ];
  it.each(reasons)('says why it cannot where sharing is "%s"', (sharing, reason) => {
    const reply = press(shown, 'share-passage', { ...before, sharing });
    expect(reply).toMatchObject({ kind: 'card', audience: 'private' });
    expect(linesOf(cardOf(reply))).toEqual([reason]);
  });
});
