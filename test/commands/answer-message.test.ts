import { expect, it } from 'vitest';
import { answerMessage } from '../../commands/answer-message.ts';
import { en } from '../../src/words/en.ts';
import { ferry } from './ferry-story.ts';
import { blocks, cardOf, inChannel, linesOf } from './in-channel.ts';

const context = inChannel(ferry);

it('takes the message as the question, without mentions, emoji and links, for the member alone', () => {
  const text =
    '<@123> <:ship:456> How many passengers\nwill the new ship carry? https://example.org/mongolia';
  const reply = answerMessage.execute({ text }, context);
  expect(reply).toMatchObject({ kind: 'card', audience: 'private', outcome: 'answered' });
  expect(blocks(cardOf(reply), 'question')[0]?.text).toBe('How many passengers will the new ship carry?');
});

it('takes the last question of a long message', () => {
  const text = `${'I took the boat to work for years. '.repeat(12)}Who is angry? Who is Karen Toft? Thanks!`;
  const card = cardOf(answerMessage.execute({ text }, context));
  expect(blocks(card, 'question')[0]?.text).toBe('Who is Karen Toft?');
  expect(linesOf(card)).not.toContain(en.answer.shortened);
});

it('takes the beginning of a long message that asks nothing, and says so', () => {
  const card = cardOf(answerMessage.execute({ text: 'The Marigold is old. '.repeat(30) }, context));
  expect(blocks(card, 'question')[0]?.text).toMatch(/^The Marigold is old\./);
  expect(linesOf(card)).toContain(en.answer.shortened);
});

it('says that there is nothing to look for in a picture', () => {
  for (const text of ['', '<:ship:456>', 'https://example.org/ship.png']) {
    const reply = answerMessage.execute({ text }, context);
    expect(reply).toMatchObject({ audience: 'private', outcome: 'empty' });
    expect(linesOf(cardOf(reply))).toContain(en.answer.empty);
  }
});
