import { answerCard } from '../src/cards/answer-card.ts';
import { askStory } from '../src/cards/asked.ts';
import type { ReadQuestion } from '../src/cards/question-in.ts';
import type { Audience, Context, Reply } from '../src/command.ts';
import type { Story } from '../src/story.ts';
import { memberIn } from './obstacle.ts';

/**
 * Answers a question that was just asked. What asks for nothing is answered privately, whoever was to read it.
 *
 * @param article the only one to ask.
 */
export function answerReply(
  { question, shortened }: ReadQuestion,
  wanted: Audience,
  context: Context,
  article?: Story['articles'][number],
): Extract<Reply, { readonly kind: 'card' }> {
  const { story, member, words } = context;
  const asked = askStory(story, question, article);
  const { status } = asked.answer;
  const audience = status === 'empty' ? 'private' : wanted;
  const reader =
    audience === 'public' ? ({ kind: 'everyone', asker: member.id } as const) : memberIn(context);
  const card = answerCard(asked, story, reader, words[audience], { shortened });
  return { kind: 'card', audience, card, outcome: status };
}
