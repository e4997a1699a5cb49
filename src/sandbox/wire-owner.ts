import type { State } from './state.ts';
import { isBody } from './validate/body.ts';

/** The token of an interaction in a path. */
const TOKEN = /\/(?:interactions|webhooks)\/\d+\/([^/]+)/;
/** Where messages are sent that answer no interaction. */
const MESSAGES = /\/channels\/(\d+)\/messages$/;

/** Because of whom the bot was told something: whoever used it, or wrote a message that it may read. By user id. */
export function ownerOfDispatch(name: string, data: unknown, state: State): string | undefined {
  if (!isBody(data)) return undefined;
  const { token, content, author } = data;
  const user = typeof token === 'string' ? state.interaction(token)?.user.id : undefined;
  if (user !== undefined || name !== 'MESSAGE_CREATE' || content === '') return user;
  return isBody(author) && typeof author.id === 'string' ? author.id : undefined;
}

/** Because of whom the bot asks for something: the same for interactions, messages that it replies to and writes to. */
export function ownerOfRequest(path: string, sent: unknown, state: State): string | undefined {
  const user = state.interaction(TOKEN.exec(path)?.[1] ?? '')?.user.id;
  const channel = state.channel(MESSAGES.exec(path)?.[1] ?? '');
  if (user !== undefined || channel === undefined || !isBody(sent)) return user;
  const { message_reference: reference } = sent;
  const repliesTo = isBody(reference) ? state.message(String(reference.message_id)) : undefined;
  const [recipient] =
    channel.kind === 'dm' ? channel.recipients.filter((id) => id !== state.world.bot.id) : [];
  return repliesTo?.author.id ?? recipient;
}
