import type { Interaction } from '../sandbox/interaction.ts';
import type { StoredMessage } from '../sandbox/message.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

/** How long an answer is waited for, in ms. */
const WAIT = 20_000;

/** The answer to an interaction whose application is "thinking"; undefined where it is not, or none comes. */
export async function promisedAnswer(
  interaction: Interaction,
  { state }: Sandbox,
): Promise<StoredMessage | undefined> {
  // Of a press that only changes or removes a message nothing else comes.
  if (interaction.state !== 'deferred') return undefined;
  return new Promise((resolve) => {
    const finish = (answer: StoredMessage | undefined): void => {
      stop();
      clearTimeout(timer);
      resolve(answer);
    };
    const stop = state.events.on('message', ({ kind, message }) => {
      if (kind === 'created' && message.interaction?.id === interaction.id) finish(message);
    });
    const timer = setTimeout(finish, WAIT, undefined);
  });
}
