import {
  ApplicationCommandOptionType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { Hono } from 'hono';
import {
  alreadyAcknowledged,
  emptyMessage,
  invalidForm,
  refuseFaults,
  unknownInteraction,
} from '../api-error.ts';
import { FIRST_RESPONSE, type Interaction } from '../interaction.ts';
import { pingsFor, type StoredMessage, toApiMessage, withIds } from '../message.ts';
import type { State } from '../state.ts';
import { type Body, isBody } from '../validate/body.ts';
import { callbackFaults } from '../validate/callback-faults.ts';
import { fault } from '../validate/fault.ts';
import { isEmptyMessage } from '../validate/message-faults.ts';
import { isPrivateReply } from './private-reply.ts';
import { type RequestBody, readBody } from './request-body.ts';
import { writtenContent } from './written-content.ts';

/** `/interactions/{id}/{token}/callback`: the first response. */
export function interactionRoutes(state: State): Hono {
  const app = new Hono();
  app.post('/interactions/:id/:token/callback', async (c) => {
    const interaction = state.interaction(c.req.param('token'));
    if (interaction === undefined || interaction.id !== c.req.param('id')) throw unknownInteraction();
    if (interaction.state === 'answered' || interaction.state === 'deferred') throw alreadyAcknowledged();
    const late = state.clock.now() - interaction.createdAt > FIRST_RESPONSE;
    if (late || interaction.state === 'failed') throw unknownInteraction();
    const { json, files } = await readBody(c.req);
    refuseFaults(callbackFaults(json, interaction.message));
    refuseUnfitting(json, interaction);
    const data = { json: isBody(json.data) ? json.data : {}, files, at: ['data'] };
    const message = respond(json.type, data, interaction, state);
    if (c.req.query('with_response') !== 'true') return c.body(null, 204);
    return c.json(callbackResponse(json, interaction, message, state));
  });
  return app;
}

/** A response has to be of a type that the interaction allows. */
function refuseUnfitting({ type }: Body, interaction: Interaction): void {
  const updates =
    type === InteractionResponseType.UpdateMessage || type === InteractionResponseType.DeferredMessageUpdate;
  const suggests = type === InteractionResponseType.ApplicationCommandAutocompleteResult;
  // A form that is sent cannot be answered with another.
  const isSecondForm =
    type === InteractionResponseType.Modal && interaction.type === InteractionType.ModalSubmit;
  const fits =
    interaction.type === InteractionType.ApplicationCommandAutocomplete
      ? suggests
      : !suggests && !isSecondForm && (!updates || interaction.message !== undefined);
  if (!fits)
    throw invalidForm([fault(['type'], 'BASE_TYPE_CHOICES', 'This interaction allows no such response.')]);
}

/** Does what a response says; gives the message that it made or changed. */
function respond(
  type: unknown,
  data: RequestBody,
  interaction: Interaction,
  state: State,
): StoredMessage | undefined {
  const { json, files } = data;
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      if (isEmptyMessage(json, files.length > 0)) throw emptyMessage();
      const message = postReply(data, interaction, state);
      finish(interaction, 'answered', message);
      interaction.settle({ kind: 'message', message });
      return message;
    }
    case InteractionResponseType.UpdateMessage: {
      const before = interaction.message;
      if (before === undefined) return undefined;
      const message = state.putMessage(edited(before, data, state));
      finish(interaction, 'answered', message);
      interaction.settle({ kind: 'update', message });
      return message;
    }
    case InteractionResponseType.DeferredMessageUpdate:
      finish(interaction, 'answered', interaction.message);
      interaction.settle({ kind: 'deferred' });
      return interaction.message;
    case InteractionResponseType.DeferredChannelMessageWithSource:
      interaction.deferredPrivately = isPrivateReply(json, interaction, state);
      finish(interaction, 'deferred', undefined);
      interaction.settle({ kind: 'deferred' });
      return undefined;
    case InteractionResponseType.ApplicationCommandAutocompleteResult: {
      const choices = Array.isArray(json.choices) ? json.choices : [];
      finish(interaction, 'answered', undefined);
      interaction.settle({ kind: 'choices', choices });
      return undefined;
    }
    default: {
      const components = withIds(Array.isArray(json.components) ? json.components : []);
      finish(interaction, 'answered', undefined);
      interaction.settle({ kind: 'modal', modal: { ...json, components }, interaction });
      return undefined;
    }
  }
}

function finish(
  interaction: Interaction,
  to: 'answered' | 'deferred',
  message: StoredMessage | undefined,
): void {
  interaction.state = to;
  interaction.original = message?.id;
}

/** Posts an answer to an interaction, for its user alone if it asks for that or Discord insists. */
export function postReply(
  request: RequestBody,
  interaction: Interaction,
  state: State,
  privately?: boolean,
): StoredMessage {
  const body = request.json;
  const content = writtenContent(request, interaction.channel, state);
  const isPrivate = privately ?? isPrivateReply(body, interaction, state);
  const flags = isPrivate ? content.flags | MessageFlags.Ephemeral : content.flags & ~MessageFlags.Ephemeral;
  return state.putMessage({
    ...content,
    flags,
    id: state.newId(),
    channel: interaction.channel,
    author: state.world.bot,
    sentAt: state.clock.now(),
    interaction: {
      id: interaction.id,
      user: interaction.user.id,
      type: interaction.type,
      ...commandOf(interaction),
    },
    pings: pingsFor(content, body.allowed_mentions, undefined),
    ...(isPrivate ? { onlyFor: interaction.user.id } : {}),
  });
}

/** The command that was used, both words of one of a group. */
function commandOf({ type, payload }: Interaction): { readonly command?: string } {
  const { data } = payload;
  if (type !== InteractionType.ApplicationCommand || !isBody(data)) return {};
  const [first] = Array.isArray(data.options) ? data.options : [];
  const isGroup = isBody(first) && first.type === ApplicationCommandOptionType.Subcommand;
  return { command: isGroup ? `${data.name} ${first.name}` : String(data.name) };
}

/** A message after an edit. */
export function edited(before: StoredMessage, request: RequestBody, state: State): StoredMessage {
  const content = writtenContent(request, before.channel, state, before);
  const kept = before.flags & MessageFlags.Ephemeral;
  return {
    ...before,
    ...content,
    flags: (content.flags & ~MessageFlags.Ephemeral) | kept,
    editedAt: state.clock.now(),
    pings: pingsFor(content, request.json.allowed_mentions, undefined),
  };
}

function callbackResponse(
  { type }: Body,
  interaction: Interaction,
  message: StoredMessage | undefined,
  { world }: State,
): object {
  const { id, type: interactionType } = interaction;
  return {
    interaction: {
      id,
      type: interactionType,
      ...(message === undefined
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: false,
            response_message_ephemeral: message.onlyFor !== undefined,
          }),
    },
    resource: { type, ...(message === undefined ? {} : { message: toApiMessage(message, world) }) },
  };
}
