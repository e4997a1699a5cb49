import { type APIMessage, MessageFlags, MessageType } from 'discord-api-types/v10';
import { type Attachment, toApiAttachment } from './attachment.ts';
import { type Pings, pingsOf } from './pings.ts';
import type { Channel, User, World } from './world.ts';
import { userById } from './world.ts';

/** What a message shows: the part of it that its author writes. */
export interface MessageContent {
  readonly content: string;
  readonly components: readonly unknown[];
  readonly embeds: readonly unknown[];
  readonly attachments: readonly Attachment[];
  readonly flags: number;
}

/** A message as the sandbox keeps it. */
export interface StoredMessage extends MessageContent {
  readonly id: string;
  readonly channel: Channel;
  readonly author: User;
  /** ms since 1970. */
  readonly sentAt: number;
  readonly editedAt?: number;
  /** The only user who sees it, where it is ephemeral. */
  readonly onlyFor?: string;
  /** The message that it replies to. */
  readonly repliesTo?: string;
  /** What its author calls it, so that it is not sent twice. */
  readonly nonce?: string;
  /** The interaction that it answers; the command's name where it was one. */
  readonly interaction?: {
    readonly id: string;
    readonly user: string;
    readonly type: number;
    readonly command?: string;
  };
  /** Whom it would notify. */
  readonly pings: Pings;
}

/** The flags that a bot may set. */
const SETTABLE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

/** Reads what a request says of a message's content; what it does not say stays. */
export function contentOf(
  body: Readonly<Record<string, unknown>>,
  attachments: readonly Attachment[],
  before?: MessageContent,
): MessageContent {
  const list = (key: 'components' | 'embeds'): readonly unknown[] => {
    const value = body[key];
    if (value === null) return [];
    return Array.isArray(value) ? value : (before?.[key] ?? []);
  };
  return {
    content:
      typeof body.content === 'string' ? body.content : body.content === null ? '' : (before?.content ?? ''),
    components: withIds(list('components')),
    embeds: list('embeds'),
    attachments,
    flags: typeof body.flags === 'number' ? body.flags & SETTABLE : (before?.flags ?? 0),
  };
}

/** Discord numbers the components that come without an id. */
export function withIds(components: readonly unknown[]): readonly unknown[] {
  const taken = new Set<unknown>();
  const note = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value) taken.add(value.id);
    for (const inner of Object.values(value)) {
      if (Array.isArray(inner)) inner.forEach(note);
      else note(inner);
    }
  };
  components.forEach(note);
  let next = 0;
  const free = (): number => {
    do next += 1;
    while (taken.has(next));
    return next;
  };
  const number = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('type' in value)) return value;
    const id = 'id' in value && value.id ? value.id : free();
    const inner = Object.entries(value).map(([key, entry]) => {
      if (key === 'components' && Array.isArray(entry)) return [key, entry.map(number)];
      return [key, key === 'accessory' || key === 'component' ? number(entry) : entry];
    });
    return { ...Object.fromEntries(inner), id };
  };
  return components.map(number);
}

/** Whom a message with this content notifies. */
export function pingsFor(content: MessageContent, allowed: unknown, repliedTo: User | undefined): Pings {
  return pingsOf([content.content, ...textsIn(content.components)].join('\n'), allowed, repliedTo?.id);
}

/** Every text that a message's components display. */
export function textsIn(components: readonly unknown[]): string[] {
  return components.flatMap((component) => {
    if (typeof component !== 'object' || component === null) return [];
    const own = 'content' in component && typeof component.content === 'string' ? [component.content] : [];
    const inner =
      'components' in component && Array.isArray(component.components) ? component.components : [];
    return [...own, ...textsIn(inner)];
  });
}

/** A message in Discord's own shape. */
export function toApiMessage(message: StoredMessage, world: World): APIMessage {
  const { id, channel, author, content, components, embeds, flags, interaction } = message;
  const invoker = interaction && userById(world, interaction.user);
  return {
    id,
    type: interaction
      ? MessageType.ChatInputCommand
      : message.repliesTo === undefined
        ? MessageType.Default
        : MessageType.Reply,
    channel_id: channel.id,
    author: toApiUser(author),
    content,
    timestamp: new Date(message.sentAt).toISOString(),
    edited_timestamp: message.editedAt === undefined ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: message.pings.everyone,
    mentions: [],
    mention_roles: [],
    attachments: message.attachments.map(toApiAttachment),
    embeds: embeds as APIMessage['embeds'],
    components: components as NonNullable<APIMessage['components']>,
    pinned: false,
    flags,
    ...(author.bot ? { application_id: world.application.id } : {}),
    ...(message.repliesTo === undefined
      ? {}
      : { message_reference: { message_id: message.repliesTo, channel_id: channel.id } }),
    ...(interaction === undefined || invoker === undefined
      ? {}
      : {
          interaction_metadata: {
            id: interaction.id,
            type: interaction.type,
            user: toApiUser(invoker),
            authorizing_integration_owners: {},
          } as unknown as NonNullable<APIMessage['interaction_metadata']>,
        }),
  } as APIMessage;
}

export function toApiUser({ id, username, displayName, bot }: User) {
  return { id, username, discriminator: '0', global_name: displayName, avatar: null, bot, public_flags: 0 };
}
