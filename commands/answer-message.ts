import { questionIn } from '../src/cards/question-in.ts';
import type { CardReply } from '../src/command/reply.ts';
import type { MessageCommand } from '../src/command.ts';
import { answerReply } from './answer-reply.ts';

/** Takes a message as the question. */
export const answerMessage: MessageCommand<CardReply> = {
  kind: 'message',
  name: 'answerMessage',
  execute: ({ text }, context) => answerReply(questionIn(text), 'private', context),
};
