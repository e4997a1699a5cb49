import type { Actor } from '../../src/sandbox/actor.ts';
import type { ShownModal } from '../../src/sandbox/interaction.ts';
import type { StoredMessage } from '../../src/sandbox/message.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** Puts a message before somebody who never got it, as if a client had made it up. */
export function forgedFor(actor: Actor, message: StoredMessage, { state }: Sandbox): StoredMessage {
  return state.putMessage({ ...message, id: state.newId(), onlyFor: actor.user.id });
}

/** Puts a message in which some text, such as an id, is another. */
export function forgedWith(
  message: StoredMessage,
  from: string,
  to: string,
  { state }: Sandbox,
): StoredMessage {
  const components = JSON.parse(JSON.stringify(message.components).replaceAll(from, to)) as unknown[];
  return state.putMessage({ ...message, id: state.newId(), components });
}

/** A form that stands open before somebody else. */
export function forgedForm(actor: Actor, modal: ShownModal): ShownModal {
  return { ...modal, interaction: { ...modal.interaction, user: actor.user } };
}
