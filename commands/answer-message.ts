import { questionIn } from '../src/cards/question-in.ts';
import type { MessageCommand } from '../src/command.ts';
import { answerReply } from './answer-reply.ts';

/** Takes a message as the question. */
export const answerMessage: MessageCommand = {
  kind: 'message',
  name: 'answerMessage',
  execute: ({ text }, context) => answerReply(questionIn(text), 'private', context),
};
