import { answerCard } from '../../src/cards/answer-card.ts';
import { hashOfAnswer } from '../../src/cards/asked.ts';
import { isAnswered } from '../../src/cards/is-answered.ts';
import type { Presses } from '../../src/command/presses.ts';
import { memberIn } from '../obstacle.ts';
import { privateCard, privateNotice } from '../private-card.ts';
import { askedAgain } from './asked-again.ts';

/** Notes that the member wants to be told of an answer; where there is one by now, it is shown. */
export const tellMe: Presses['tell-me'] = async ({ seen }, context) => {
  const { guild, question, story, feedback } = context;
  const words = context.words.private;
  const { desk, settings, trouble, commands } = words;
  if (guild === undefined) return privateNotice(settings.guildOnly);
  const asked = askedAgain(undefined, context);
  if (question === undefined || asked === undefined) return privateNotice(trouble.oldButton);
  if (isAnswered(asked) && hashOfAnswer(asked) !== seen) {
    const warning = desk.answeredByNow;
    return privateCard(answerCard(asked, story, memberIn(context), words, { warning, feedback }));
  }
  const { privacy } = commands;
  const command = `/${privacy.name} ${privacy.subcommands.forget.name}`;
  switch (await guild.misses.wait(question, seen)) {
    case 'added':
      return privateNotice(desk.waiting(command));
    case 'there-already':
      return privateNotice(desk.waitingAlready);
    case 'too-many':
      return privateNotice(desk.tooManyWaits(command));
  }
};
