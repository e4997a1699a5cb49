import { type PassageRef, resolveRef } from '../src/cards/passage-ref.ts';
import { sharedPassageCard } from '../src/cards/shared-passage-card.ts';
import type { Context } from '../src/command/context.ts';
import type { Reply } from '../src/command/reply.ts';
import type { Audience } from '../src/desk/guild-settings.ts';
import { passageFor } from './passage-for.ts';
import { privateCard, privateNotice } from './private-card.ts';

/** Shows the passage that a member chose among the suggestions. All see it only if it says what it said there. */
export function chosenPassage(passage: PassageRef, audience: Audience, context: Context): Reply {
  const { story, words, member } = context;
  const found = resolveRef(passage, story.articles);
  if (audience === 'public' && found.kind === 'same') {
    const card = sharedPassageCard(found.article, found.paragraph, member.id, words.public);
    return { kind: 'card', audience, card };
  }
  const card = passageFor(passage, context);
  return card === undefined ? privateNotice(words.private.suggestion.gone) : privateCard(card);
}
