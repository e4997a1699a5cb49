import { answerCard } from '../../src/cards/answer-card.ts';
import { hashOfAnswer } from '../../src/cards/asked.ts';
import { sharedAnswerCard } from '../../src/cards/shared-answer-card.ts';
import type { Presses } from '../../src/command/presses.ts';
import { memberIn, obstacleIn } from '../obstacle.ts';
import { privateCard, privateNotice } from '../private-card.ts';
import { askedAgain } from './asked-again.ts';

/** Posts an answer for all, if it still is what the member saw. */
export const share: Presses['share'] = ({ article, expected }, context) => {
  const { story, words, member, feedback } = context;
  const asked = askedAgain(article, context);
  if (asked === undefined) return privateNotice(words.private.trouble.oldButton);
  const obstacle = obstacleIn(context);
  if (obstacle !== undefined) return privateNotice(obstacle);
  if (hashOfAnswer(asked) !== expected) {
    const warning = words.private.share.changed;
    return privateCard(answerCard(asked, story, memberIn(context), words.private, { warning, feedback }));
  }
  const card = sharedAnswerCard(asked, story.articles, member.id, words.public, feedback);
  return { kind: 'share', key: expected, card };
};
