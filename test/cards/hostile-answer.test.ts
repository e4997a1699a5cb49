import { expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { check } from '../../commands/check.ts';
import { checkMessage } from '../../commands/check-message.ts';
import { answerMention } from '../../commands/mention.ts';
import { read } from '../../commands/read.ts';
import type { Action } from '../../src/cards/action.ts';
import type { Card } from '../../src/cards/card.ts';
import { blocks, cardOf, inChannel } from '../commands/in-channel.ts';
import { hostileTexts } from '../hostile-texts.ts';
import { inventStory } from '../invented-story.ts';

const MARKUP = '# @everyone **The mill** [pays](https://example.org) ||<@1>|| ``` <t:1:R>';
const story = inventStory({ [MARKUP]: [MARKUP, 'x'.repeat(6_000), `The mill ${'pays '.repeat(2_000)}.`] });
const context = inChannel(story);

function actionsOn(card: Card): Action[] {
  const beside = blocks(card, 'passage').flatMap(({ button }) => (button === undefined ? [] : [button]));
  return [...card.buttons, ...beside].map(({ action }) => action);
}

/** Longest text in an action, in UTF-16 units; it has to fit into a custom_id with all others. */
function longestIn(action: Action): number {
  const texts = JSON.stringify(action).match(/"[^"]*"/g) ?? [];
  return Math.max(...texts.map((text) => text.length - 2));
}

it('quotes articles as they stand and keeps what buttons remember short, whatever is asked', () => {
  for (const text of [...hostileTexts(3_000), MARKUP, `mill ${MARKUP}`]) {
    const cards = [
      cardOf(ask.execute({ question: text }, context)),
      cardOf(ask.execute({ question: 'mill', article: text, public: true }, context)),
      cardOf(read.execute({ article: text || MARKUP }, context)),
      answerMention(text, context).card,
      cardOf(check.execute({ text, quote: true, public: true }, context)),
      cardOf(checkMessage.execute({ text: `"${text}" ${text}` }, context)),
    ];
    for (const card of cards) {
      for (const { citation } of blocks(card, 'passage')) {
        expect(story.articles[0]?.paragraphs[citation.paragraph.number - 1]).toBe(citation.paragraph);
        expect(citation.end).toBeLessThanOrEqual(citation.paragraph.text.length);
      }
      for (const action of actionsOn(card)) expect(longestIn(action)).toBeLessThanOrEqual(18);
    }
  }
});

it('leaves markup to the renderer: titles and texts are what they are', () => {
  const card = cardOf(read.execute({ article: MARKUP }, context));
  expect(blocks(card, 'title')).toEqual([{ kind: 'title', text: MARKUP }]);
  expect(blocks(card, 'passage')[0]?.citation.paragraph.text).toBe(MARKUP);
});
