import type { Reply } from '../src/command/reply.ts';
import type { MessageCommand } from '../src/command.ts';
import { checkReply } from './check-reply.ts';

/** Holds a message against the articles. */
export const checkMessage: MessageCommand<Reply> = {
  kind: 'message',
  name: 'checkMessage',
  execute: ({ text }, context) => checkReply(text, false, 'private', context),
};
