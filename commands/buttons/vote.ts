import { hashOfAnswer } from '../../src/cards/asked.ts';
import { unhelpfulCard } from '../../src/cards/unhelpful-card.ts';
import type { PressContext } from '../../src/command/context.ts';
import type { Reply } from '../../src/command/reply.ts';
import { privateCard, privateNotice } from '../private-card.ts';
import { askedAgain } from './asked-again.ts';

/** Notes what a member thinks of an answer, for the moderators of the guild and without who it is. */
export async function vote(kind: 'helpful' | 'unhelpful', context: PressContext): Promise<Reply> {
  const { guild, question } = context;
  const { desk, settings, trouble } = context.words.private;
  if (guild === undefined) return privateNotice(settings.guildOnly);
  const asked = askedAgain(undefined, context);
  if (question === undefined || asked === undefined) return privateNotice(trouble.oldButton);
  if (!guild.settings.keepsMisses) return privateNotice(desk.votesOff);
  if ((await guild.misses.vote(question, kind)) === 'before') return privateNotice(desk.votedBefore);
  return kind === 'helpful'
    ? privateNotice(desk.thanks)
    : privateCard(unhelpfulCard(question, hashOfAnswer(asked), context.words.private));
}
