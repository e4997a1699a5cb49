import { answerCard } from '../src/cards/answer-card.ts';
import type { Asked } from '../src/cards/asked.ts';
import type { ReadQuestion } from '../src/cards/question-in.ts';
import type { Context } from '../src/command/context.ts';
import type { CardReply } from '../src/command/reply.ts';
import type { Audience } from '../src/desk/guild-settings.ts';
import type { Story } from '../src/story.ts';
import { askHere } from './ask-here.ts';
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
): CardReply {
  const { story, member, words } = context;
  const asked = askHere(question, context, article);
  const { status } = asked.answer;
  const audience = status === 'empty' ? 'private' : wanted;
  const reader =
    audience === 'public' ? ({ kind: 'everyone', asker: member.id } as const) : memberIn(context);
  const card = answerCard(asked, story, reader, words[audience], {
    shortened,
    feedback: context.feedback,
  });
  return { kind: 'card', audience, card, ...outcomeOf(asked) };
}

/** What came of it; what all articles together could not answer is noted for the moderators. */
function outcomeOf({
  question,
  article,
  answer: { status },
  ruling,
}: Asked): Pick<CardReply, 'outcome' | 'asked'> {
  return {
    outcome: ruling === undefined ? status : 'ruled',
    ...(article === undefined && status !== 'empty' ? { asked: question } : {}),
  };
}
