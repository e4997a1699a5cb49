import type { Card } from '../src/cards/card.ts';
import { passageCard } from '../src/cards/passage-card.ts';
import { type PassageRef, resolveRef } from '../src/cards/passage-ref.ts';
import type { Context } from '../src/command/context.ts';
import { memberIn } from './obstacle.ts';

/** The passage that a reference leads to, for the member alone; undefined where it leads nowhere. */
export function passageFor(reference: PassageRef, context: Context): Card | undefined {
  const { story, words } = context;
  const found = resolveRef(reference, story.articles);
  if (found.kind === 'gone') return undefined;
  const warning = found.kind === 'changed' ? words.private.read.changed : undefined;
  return passageCard(found.article, found.paragraph, memberIn(context), words.private, warning);
}
