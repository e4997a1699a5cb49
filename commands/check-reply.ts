import { checkCard } from '../src/cards/check-card.ts';
import { checkText } from '../src/cards/checked-text.ts';
import { cleanMessage } from '../src/cards/clean-message.ts';
import { noticeCard } from '../src/cards/notice-card.ts';
import type { Context } from '../src/command/context.ts';
import type { Reply } from '../src/command/reply.ts';
import type { Audience } from '../src/desk/guild-settings.ts';
import { memberIn } from './obstacle.ts';

/**
 * Holds a text against the articles. What holds nothing to check is said privately, whoever was to read it.
 *
 * @param quote whether all of it is one quotation.
 */
export function checkReply(text: string, quote: boolean, wanted: Audience, context: Context): Reply {
  const { story, member, words } = context;
  const message = cleanMessage(text);
  // A message may be a picture alone.
  if (message === '') {
    const card = noticeCard(words.private.check.noText);
    return { kind: 'card', audience: 'private', card, outcome: 'empty' };
  }
  const checked = checkText(story, message, quote);
  const outcome = checked.check.parts.length === 0 ? 'empty' : 'checked';
  const audience = outcome === 'empty' ? 'private' : wanted;
  const reader =
    audience === 'public' ? ({ kind: 'everyone', asker: member.id } as const) : memberIn(context);
  return { kind: 'card', audience, card: checkCard(checked, story, reader, words[audience]), outcome };
}
