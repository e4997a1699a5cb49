import { expect, it } from 'vitest';
import { answerMention } from '../../commands/mention.ts';
import { de } from '../../src/words/de.ts';
import { ferry } from './ferry-story.ts';
import { blocks, inChannel, labelsOf, linesOf, MEMBER } from './in-channel.ts';

const context = inChannel(ferry);

it('answers for all, without the name of the bot, and whoever asked may take it back', () => {
  const { audience, card, outcome } = answerMention('<@999> who is Karen Toft?', context);
  expect([audience, outcome]).toEqual(['public', 'answered']);
  expect(blocks(card, 'question')[0]?.text).toBe('who is Karen Toft?');
  expect(labelsOf(card).at(-1)).toBe(de.buttons.takeBack);
  expect(card.buttons.at(-1)?.action).toEqual({ kind: 'take-back', sharer: MEMBER });
});

it.each(['<@999>', '<@!999> ?', '<@999> hello', '<@999> <:ship:456>'])(
  'says how to ask, in little room, to "%s"',
  (text) => {
    const { audience, card } = answerMention(text, context);
    expect(audience).toBe('public');
    expect(linesOf(card)).toEqual([
      de.help.what,
      de.help.mention,
      de.help.ask,
      de.help.examples,
      `• ${ferry.examples[0]}`,
    ]);
    expect(labelsOf(card)).toEqual([de.buttons.takeBack]);
  },
);
