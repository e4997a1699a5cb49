import { PermissionFlagsBits } from 'discord-api-types/v10';
import { Hono } from 'hono';
import {
  closedDms,
  emptyMessage,
  invalidForm,
  missingAccess,
  missingPermissions,
  notTheAuthor,
  refuseFaults,
  unknownChannel,
  unknownGuild,
  unknownMember,
  unknownMessage,
} from '../api-error.ts';
import { channelOf, guildCreate, memberOf } from '../guild-payload.ts';
import { pingsFor, type StoredMessage, toApiMessage, toApiUser } from '../message.ts';
import { may, maySee, mayWrite } from '../permissions.ts';
import type { State } from '../state.ts';
import { type Body, isBody } from '../validate/body.ts';
import { fault } from '../validate/fault.ts';
import { isEmptyMessage, messageFaults } from '../validate/message-faults.ts';
import { type Channel, userById } from '../world.ts';
import { edited } from './interaction-routes.ts';
import { type RequestBody, readBody } from './request-body.ts';
import { writtenContent } from './written-content.ts';

/** Messages that the bot sends and removes by itself, with the permissions that it has. */
export function channelRoutes(state: State, announceDeletion: (message: StoredMessage) => void): Hono {
  const app = new Hono();
  const { world } = state;
  app.get('/guilds/:guild', (c) => {
    const guild = world.guilds.find(({ id }) => id === c.req.param('guild'));
    if (guild === undefined) throw unknownGuild();
    if (!guild.members.has(world.bot.id)) throw missingAccess();
    return c.json(guildCreate(guild, world));
  });
  app.get('/guilds/:guild/members/:user', (c) => {
    const guild = world.guilds.find(({ id }) => id === c.req.param('guild'));
    if (guild === undefined) throw unknownGuild();
    if (!guild.members.has(world.bot.id)) throw missingAccess();
    const user = userById(world, c.req.param('user'));
    if (user === undefined || !guild.members.has(user.id)) throw unknownMember();
    return c.json({ ...memberOf(guild, user), user: toApiUser(user) });
  });
  app.get('/channels/:channel', (c) => c.json(channelOf(seen(c.req.param('channel'), state), world)));
  app.get('/channels/:channel/messages/:message', (c) =>
    c.json(
      toApiMessage(messageIn(seen(c.req.param('channel'), state), c.req.param('message'), state), world),
    ),
  );
  app.post('/channels/:channel/messages', async (c) => {
    const channel = seen(c.req.param('channel'), state);
    const request = await readBody(c.req);
    const { json, files } = request;
    refuseFaults(messageFaults(json, 'create'));
    if (isEmptyMessage(json, files.length > 0)) throw emptyMessage();
    if (!mayWrite(world, channel, world.bot.id)) throw missingPermissions();
    if (channel.kind === 'dm' && channel.recipients.some((id) => state.closedDms.has(id))) throw closedDms();
    const sent = json.enforce_nonce === true ? state.messageWithNonce(channel, json.nonce) : undefined;
    return c.json(toApiMessage(sent ?? post(request, channel, state), world));
  });
  app.patch('/channels/:channel/messages/:message', async (c) => {
    const message = messageIn(seen(c.req.param('channel'), state), c.req.param('message'), state);
    if (message.author.id !== world.bot.id) throw notTheAuthor();
    const request = await readBody(c.req);
    refuseFaults(messageFaults(request.json, 'edit', message));
    return c.json(toApiMessage(state.putMessage(edited(message, request, state)), world));
  });
  app.delete('/channels/:channel/messages/:message', (c) => {
    const channel = seen(c.req.param('channel'), state);
    const message = messageIn(channel, c.req.param('message'), state);
    const mayManage = may(world, channel, world.bot.id, PermissionFlagsBits.ManageMessages);
    if (message.author.id !== world.bot.id && !mayManage) throw missingPermissions();
    state.deleteMessage(message);
    announceDeletion(message);
    return c.body(null, 204);
  });
  app.post('/users/@me/channels', async (c) => {
    const { json } = await readBody(c.req);
    const recipient = world.users.find(({ id }) => id === json.recipient_id);
    const conversation = world.channels.find(
      ({ kind, recipients }) => kind === 'dm' && recipients.includes(recipient?.id ?? ''),
    );
    if (conversation === undefined) {
      throw invalidForm([fault(['recipient_id'], 'BASE_TYPE_INVALID', 'There is no such user.')]);
    }
    return c.json(channelOf(conversation, world));
  });
  return app;
}

/** A channel that the bot may see. */
function seen(id: string, state: State): Channel {
  const channel = state.channel(id);
  if (channel === undefined) throw unknownChannel();
  if (!maySee(state.world, channel, state.world.bot.id)) throw missingAccess();
  return channel;
}

/** A message that anybody sees: over these routes there are no others. */
function messageIn(channel: Channel, id: string, state: State): StoredMessage {
  const message = state.message(id);
  if (message === undefined || message.channel.id !== channel.id || message.onlyFor !== undefined) {
    throw unknownMessage();
  }
  return message;
}

function post(request: RequestBody, channel: Channel, state: State): StoredMessage {
  const body = request.json;
  const content = writtenContent(request, channel, state);
  const repliedTo = repliedToBy(body, channel, state);
  return state.putMessage({
    ...content,
    id: state.newId(),
    channel,
    author: state.world.bot,
    sentAt: state.clock.now(),
    pings: pingsFor(content, body.allowed_mentions, repliedTo?.author),
    ...(repliedTo === undefined ? {} : { repliesTo: repliedTo.id }),
    ...(body.nonce === undefined ? {} : { nonce: String(body.nonce) }),
  });
}

function repliedToBy(
  { message_reference: reference }: Body,
  channel: Channel,
  state: State,
): StoredMessage | undefined {
  if (!isBody(reference)) return undefined;
  const message = state.message(String(reference.message_id));
  if (message?.channel.id === channel.id) return message;
  if (reference.fail_if_not_exists === false) return undefined;
  throw invalidForm([fault(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message')]);
}
