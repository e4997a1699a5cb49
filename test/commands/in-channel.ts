import { PRESSES } from '../../commands/buttons/index.ts';
import type { Action } from '../../src/cards/action.ts';
import type { Block, Button, Card } from '../../src/cards/card.ts';
import type { PressContext } from '../../src/command/context.ts';
import type { Outcome, Reply } from '../../src/command/reply.ts';
import type { Story } from '../../src/story.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';

export const MEMBER = '200000000000000001';
export const OTHER = '200000000000000002';

/** A member who reads English, in a channel of those who read German. */
export function inChannel(story: Story, more: Partial<PressContext> = {}): PressContext {
  return {
    story,
    rulingFor: () => undefined,
    words: { private: en, public: de },
    member: memberWith(),
    sharing: 'possible',
    mentions: true,
    answers: 'private',
    feedback: { mayWait: false, mayVote: false },
    guild: undefined,
    question: undefined,
    checked: undefined,
    ...more,
  };
}

/** A member of whom nothing is stored. */
export function memberWith(more: Partial<PressContext['member']> = {}): PressContext['member'] {
  const stored = { read: async () => ({ waits: [], elsewhere: 0, marks: 0 }), forget: async () => 0 };
  return { id: MEMBER, mayManageMessages: false, stored, ...more };
}

/** The card that a reply shows; an error where it shows none. */
export function cardOf(reply: Reply): Card {
  if (reply.kind === 'remove' || reply.kind === 'form') throw new Error('the reply shows no card');
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

/** What a press comes to at once; an error where it has to wait for something. */
export function pressAction(action: Action, context: PressContext): Reply {
  // Each kind has its own handler, which TypeScript cannot follow through the union.
  const handler = PRESSES[action.kind] as (action: Action, context: PressContext) => Outcome;
  const outcome = handler(action, context);
  if (outcome instanceof Promise) throw new Error('the press has to wait for something');
  return outcome;
}
