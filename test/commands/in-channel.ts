import { PRESSES } from '../../commands/buttons/index.ts';
import type { Action } from '../../src/cards/action.ts';
import type { Block, Button, Card } from '../../src/cards/card.ts';
import type { PressContext, Presses, Reply } from '../../src/command.ts';
import type { Story } from '../../src/story.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';

export const MEMBER = '200000000000000001';
export const OTHER = '200000000000000002';

/** A member who reads English, in a channel of those who read German. */
export function inChannel(story: Story, more: Partial<PressContext> = {}): PressContext {
  return {
    story,
    words: { private: en, public: de },
    member: { id: MEMBER, mayManageMessages: false },
    sharing: 'possible',
    mentions: true,
    answers: 'private',
    guild: undefined,
    question: undefined,
    checked: undefined,
    ...more,
  };
}

/** The card that a reply shows; an error where it shows none. */
export function cardOf(reply: Reply): Card {
  if (reply.kind === 'remove') throw new Error('the reply shows no card');
  return reply.card;
}

/** A card's blocks of one kind. */
export function blocks<K extends Block['kind']>(card: Card, kind: K): Extract<Block, { kind: K }>[] {
  return card.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

/** What a card says, its quotations left out, in order. */
export function linesOf(card: Card): string[] {
  return card.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
}

/** What a card quotes, in order. */
export function quotedIn(card: Card): string[] {
  return blocks(card, 'passage').map(({ citation: { paragraph, start, end } }) =>
    paragraph.text.slice(start, end),
  );
}

export function labelsOf(card: Card): string[] {
  return card.buttons.map(({ label }) => label);
}

/** The button of a kind, in the last row or beside a passage; an error where there is none. */
export function buttonFor(card: Card, kind: Action['kind']): Button {
  const beside = blocks(card, 'passage').flatMap(({ button }) => (button === undefined ? [] : [button]));
  const found = [...card.buttons, ...beside].find(({ action }) => action.kind === kind);
  if (found === undefined) throw new Error(`no button for "${kind}"`);
  return found;
}

/** Presses the button of a kind, as Discord does: the question and what was checked are read back from the card. */
export function press(card: Card, kind: Action['kind'], context: PressContext): Reply {
  const question = blocks(card, 'question')[0]?.text;
  const checked = blocks(card, 'checked')[0]?.text;
  return pressAction(buttonFor(card, kind).action, { ...context, question, checked });
}

export function pressAction<K extends Action['kind']>(
  action: Extract<Action, { readonly kind: K }>,
  context: PressContext,
): Reply {
  const handler: Presses[K] = PRESSES[action.kind as K];
  return handler(action, context);
}
