import { questionIn } from '../src/cards/question-in.ts';
import { shortHelpCard } from '../src/cards/short-help-card.ts';
import type { Context } from '../src/command/context.ts';
import type { CardReply } from '../src/command/reply.ts';
import { answerReply } from './answer-reply.ts';

/**
 * Answers a message that names the bot, for all to read.
 *
 * @param text the message, the bot's name still in it.
 */
export function answerMention(text: string, context: Context): CardReply {
  const reply = answerReply(questionIn(text), 'public', context);
  if (reply.outcome !== 'empty') return reply;
  const { story, member, words } = context;
  const card = shortHelpCard(story.examples, member.id, words.public);
  return { ...reply, audience: 'public', card };
}
