import { describe, expect, it } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import { articleKey } from '../../../src/cards/passage-ref.ts';
import { de } from '../../../src/words/de.ts';
import { en } from '../../../src/words/en.ts';
import { inventStory } from '../../invented-story.ts';
import { ferry } from '../ferry-story.ts';
import {
  blocks,
  buttonFor,
  cardOf,
  inChannel,
  labelsOf,
  linesOf,
  MEMBER,
  press,
  pressAction,
  quotedIn,
} from '../in-channel.ts';

const context = inChannel(ferry);

function shareOf(question: string, article?: string) {
  return press(cardOf(ask.execute({ question, article }, context)), 'share', context);
}

it('posts the answer in little room, in the words of the channel', () => {
  const reply = shareOf('Where is the new ship being built?');
  expect(reply.kind).toBe('share');
  const card = cardOf(reply);
  expect(card.blocks.map(({ kind }) => kind)).toEqual(['question', 'direct-answers', 'passage', 'note']);
  expect(blocks(card, 'direct-answers')[0]?.values).toMatchObject([{ footnotes: [1] }]);
  expect(blocks(card, 'passage')[0]).toMatchObject({ footnote: 1, button: { label: de.buttons.inContext } });
  expect(blocks(card, 'note')).toEqual([{ kind: 'note', text: de.share.askedBy, mention: MEMBER }]);
  expect(card.buttons).toEqual([
    { label: de.buttons.takeBack, action: { kind: 'take-back', sharer: MEMBER } },
  ]);
});

it('shows where each direct answer stands, in two passages at most', () => {
  const story = inventStory({
    news: [
      'Norway banned the toy in May.',
      'The toy is red and is called Bim.',
      'Spain banned the toy in June.',
    ],
  });
  const here = inChannel(story);
  const private_ = cardOf(ask.execute({ question: 'Which countries banned the toy?' }, here));
  expect(blocks(private_, 'passage')).toHaveLength(3);
  const card = cardOf(press(private_, 'share', here));
  expect(quotedIn(card).sort()).toEqual(['Norway banned the toy in May.', 'Spain banned the toy in June.']);
  expect(blocks(card, 'passage').map(({ footnote }) => footnote)).toEqual([1, 2]);
});

it('names the places of direct answers that it has no room to quote', () => {
  const story = inventStory({
    news: ['Norway', 'Spain', 'Chile'].map((country, day) => `${country} banned the toy on day ${day + 1}.`),
  });
  const here = inChannel(story);
  const card = cardOf(
    press(cardOf(ask.execute({ question: 'Which countries banned the toy?' }, here)), 'share', here),
  );
  expect(blocks(card, 'passage')).toHaveLength(2);
  expect(blocks(card, 'note').flatMap(({ citations = [] }) => citations)).toMatchObject([{ footnote: 3 }]);
});

it('posts that the articles do not say', () => {
  const card = cardOf(shareOf('What is the capital of Mongolia?'));
  expect(linesOf(card)).toEqual([
    'What is the capital of Mongolia?',
    de.answer.unanswered,
    de.answer.missing(['capital', 'Mongolia']),
    de.share.askedBy,
  ]);
});

it('says which article alone was asked', () => {
  const reply = shareOf('Norrlink', 'morning-tide');
  const { title } = ferry.articles[2] ?? { title: '' };
  expect(linesOf(cardOf(reply))).toContain(de.answer.onlyFrom(title));
  expect(blocks(cardOf(reply), 'passage')[0]?.article.id).toBe('morning-tide');
});

describe('the key', () => {
  const keyOf = (question: string, article?: string): string => {
    const reply = shareOf(question, article);
    return reply.kind === 'share' ? reply.key : '';
  };

  it('is the same for the same answer and another for any other', () => {
    const keys = [
      keyOf('Norrlink'),
      keyOf('Norrlink', articleKey('morning-tide')),
      keyOf('norrlink'),
      keyOf('What is the capital of Mongolia?'),
      keyOf('What is the capital of Mongolia?', 'morning-tide'),
    ];
    expect(keyOf('Norrlink')).toBe(keys[0]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys[0]).toMatch(/^[\w-]{8}$/);
  });
});

it('posts nothing that the member has not seen: the new answer comes privately, ready to be shared', () => {
  const before = inChannel(inventStory({ news: 'The mill opens in May.' }));
  const after = inChannel(inventStory({ news: 'The mill never opens.' }));
  const reply = press(cardOf(ask.execute({ question: 'mill' }, before)), 'share', after);
  expect(reply).toMatchObject({ kind: 'card', audience: 'private' });
  expect(linesOf(cardOf(reply))[0]).toBe(en.share.changed);
  expect(quotedIn(cardOf(reply))).toEqual(['The mill never opens.']);
  expect(labelsOf(cardOf(reply))).toEqual([en.buttons.share]);
  expect(press(cardOf(reply), 'share', after).kind).toBe('share');
});

it('says why it cannot share where that has changed since', () => {
  const card = cardOf(ask.execute({ question: 'Norrlink' }, context));
  const reply = press(card, 'share', inChannel(ferry, { sharing: 'may-not-write' }));
  expect(reply).toMatchObject({ kind: 'card', audience: 'private' });
  expect(linesOf(cardOf(reply))).toEqual([en.share.mayNotWrite]);
});

it('asks to ask again where the question or its article is gone', () => {
  const { action } = buttonFor(
    cardOf(ask.execute({ question: 'Norrlink', article: 'morning-tide' }, context)),
    'share',
  );
  const without = inChannel(inventStory({ news: 'Norrlink.' }), { question: 'Norrlink' });
  for (const reply of [pressAction(action, context), pressAction(action, without)]) {
    expect(linesOf(cardOf(reply))).toEqual([en.trouble.oldButton]);
  }
});
