import { expect, it } from 'vitest';
import { check } from '../../../commands/check.ts';
import { checkMessage } from '../../../commands/check-message.ts';
import { render } from '../../../src/discord/render.ts';
import { messageFaults } from '../../../src/sandbox/validate/message-faults.ts';
import { LOCALES } from '../../../src/words/locales.ts';
import { cardOf, inChannel, press } from '../../commands/in-channel.ts';
import { hostileTexts } from '../../hostile-texts.ts';
import { inventStory } from '../../invented-story.ts';
import { textsOf } from './parts-of.ts';
import { readMarkup } from './read-markup.ts';

const MARKUP = '# @everyone **The mill** [pays](https://example.org) ||<@1>|| ``` <t:1:R> ~~12~~ boats';
const story = inventStory({ [MARKUP]: [MARKUP, 'x'.repeat(6_000), `The mill ${'pays '.repeat(2_000)}.`] });
const { articles } = story;

it('makes a message that Discord takes of a check of anything, for the member and for all', () => {
  const words = { private: LOCALES.fr, public: LOCALES.ru };
  const context = inChannel(story, { words });
  for (const text of [...hostileTexts(4_000), MARKUP, `"${MARKUP}"`, `"${MARKUP.replace('12', '13')}"`]) {
    const quoted = cardOf(check.execute({ text: text.slice(0, 2_000), quote: true }, context));
    const written = cardOf(checkMessage.execute({ text: `${text}\n"${text.slice(0, 900)}"` }, context));
    for (const card of [quoted, written]) {
      const cards = [{ card, words: words.private }];
      if (card.buttons.length > 0) {
        const shared = press(card, 'share-check', context);
        expect(shared.kind).toBe('share');
        cards.push({ card: cardOf(shared), words: words.public });
      }
      for (const each of cards) {
        const message = render(each.card, { articles, words: each.words });
        expect(messageFaults(message, 'create')).toEqual([]);
        const constructs = textsOf(message).flatMap((markdown) => readMarkup(markdown).constructs);
        expect(
          constructs.filter(({ kind }) => kind === 'stray' || kind === 'link' || kind === 'list'),
        ).toEqual([]);
      }
    }
  }
});
