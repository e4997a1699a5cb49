import { passageCard } from '../../src/cards/passage-card.ts';
import { resolveRef } from '../../src/cards/passage-ref.ts';
import { sharedPassageCard } from '../../src/cards/shared-passage-card.ts';
import { shortHash } from '../../src/cards/short-hash.ts';
import type { Presses } from '../../src/command/presses.ts';
import { memberIn, obstacleIn } from '../obstacle.ts';
import { privateCard, privateNotice } from '../private-card.ts';

/** Posts a passage for all, if it still says what the member saw. */
export const sharePassage: Presses['share-passage'] = ({ passage }, context) => {
  const { story, words, member } = context;
  const found = resolveRef(passage, story.articles);
  if (found.kind === 'gone') return privateNotice(words.private.read.gone);
  const obstacle = obstacleIn(context);
  if (obstacle !== undefined) return privateNotice(obstacle);
  const { article, paragraph } = found;
  if (found.kind === 'changed') {
    const warning = words.private.share.changed;
    return privateCard(passageCard(article, paragraph, memberIn(context), words.private, warning));
  }
  const card = sharedPassageCard(article, paragraph, member.id, words.public);
  return { kind: 'share', key: shortHash(article.id, paragraph.text), card };
};
