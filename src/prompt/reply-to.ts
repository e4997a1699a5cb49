import type { StoredMessage } from '../sandbox/message.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

/** How long a reply is waited for, in ms. */
const WAIT = 3_000;

/** What the bot replies to a message; undefined where it says nothing. */
export function replyTo(message: StoredMessage, { state }: Sandbox): Promise<StoredMessage | undefined> {
  return new Promise((resolve) => {
    const finish = (reply: StoredMessage | undefined): void => {
      stop();
      clearTimeout(timer);
      resolve(reply);
    };
    const stop = state.events.on('message', ({ kind, message: reply }) => {
      if (kind === 'created' && reply.repliesTo === message.id) finish(reply);
    });
    const timer = setTimeout(finish, WAIT, undefined);
  });
}
