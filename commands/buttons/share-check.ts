import { checkCard } from '../../src/cards/check-card.ts';
import { checkText, hashOfCheck } from '../../src/cards/checked-text.ts';
import type { Presses } from '../../src/command/presses.ts';
import { memberIn, obstacleIn } from '../obstacle.ts';
import { privateCard, privateNotice } from '../private-card.ts';

/** Posts a check for all, if it still is what the member saw. */
export const shareCheck: Presses['share-check'] = ({ quote, expected }, context) => {
  const { checked: text, story, words, member } = context;
  if (text === undefined) return privateNotice(words.private.check.forgotten);
  const obstacle = obstacleIn(context);
  if (obstacle !== undefined) return privateNotice(obstacle);
  const checked = checkText(story, text, quote);
  if (hashOfCheck(checked) !== expected) {
    const warning = words.private.share.changed;
    return privateCard(checkCard(checked, story, memberIn(context), words.private, warning));
  }
  const card = checkCard(checked, story, { kind: 'everyone', asker: member.id }, words.public);
  return { kind: 'share', key: expected, card };
};
