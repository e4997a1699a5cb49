import { type StoredMessage, textsIn } from '../sandbox/message.ts';
import { mayRemove } from '../sandbox/permissions.ts';
import type { State } from '../sandbox/state.ts';
import type { User } from '../sandbox/world.ts';
import type { PageComponent, PageMessage } from './protocol.ts';

/** Of the message that is replied to so much is shown. In UTF-16 units. */
const LONGEST_REPLIED_TO = 120;

/** A message that somebody sees, as the page is told of it. */
export function pageMessage(message: StoredMessage, user: User, state: State): PageMessage {
  const { id, channel, author, content, components, attachments, interaction } = message;
  const repliesTo = message.repliesTo === undefined ? undefined : state.message(message.repliesTo);
  return {
    id,
    channel: channel.id,
    author: author.id,
    at: message.sentAt,
    isEdited: message.editedAt !== undefined,
    content,
    components: components as readonly PageComponent[],
    files: attachments.map(({ filename, bytes }) => ({
      name: filename,
      size: bytes.length,
      url: `files/${user.username}/${id}/${encodeURIComponent(filename)}`,
    })),
    isPrivate: message.onlyFor !== undefined,
    repliedToNothing: message.repliesTo !== undefined && repliesTo === undefined,
    ...(repliesTo === undefined ? {} : { repliesTo: repliedTo(repliesTo) }),
    ...(interaction === undefined
      ? {}
      : {
          used: {
            id: interaction.id,
            user: interaction.user,
            ...(interaction.command === undefined ? {} : { command: interaction.command }),
          },
        }),
    mayRemove: message.onlyFor === undefined && mayRemove(state.world, message, user.id),
  };
}

function repliedTo({ id, author, content, components }: StoredMessage) {
  const text = content === '' ? textsIn(components).join(' ') : content;
  return { id, author: author.id, text: text.slice(0, LONGEST_REPLIED_TO) };
}
