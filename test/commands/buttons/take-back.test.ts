import { expect, it } from 'vitest';
import { en } from '../../../src/words/en.ts';
import { ferry } from '../ferry-story.ts';
import { cardOf, inChannel, linesOf, MEMBER, memberWith, OTHER, pressAction } from '../in-channel.ts';

const action = { kind: 'take-back', sharer: MEMBER } as const;

it('removes the card for the one who shared it and for those who manage messages', () => {
  expect(pressAction(action, inChannel(ferry))).toEqual({ kind: 'remove' });
  const moderator = inChannel(ferry, { member: memberWith({ id: OTHER, mayManageMessages: true }) });
  expect(pressAction(action, moderator)).toEqual({ kind: 'remove' });
});

it('tells anybody else that they may not, privately', () => {
  const reply = pressAction(action, inChannel(ferry, { member: memberWith({ id: OTHER }) }));
  expect(reply).toMatchObject({ kind: 'card', audience: 'private' });
  expect(linesOf(cardOf(reply))).toEqual([en.share.mayNotTakeBack]);
});
