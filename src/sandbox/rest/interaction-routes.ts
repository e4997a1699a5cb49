import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { Hono } from 'hono';
import {
  alreadyAcknowledged,
  emptyMessage,
  invalidForm,
  refuseFaults,
  unknownInteraction,
} from '../api-error.ts';
import { FIRST_RESPONSE, type Interaction } from '../interaction.ts';
import { contentOf, pingsFor, type StoredMessage, toApiMessage } from '../message.ts';
import type { State } from '../state.ts';
import { type Body, isBody } from '../validate/body.ts';
import { callbackFaults } from '../validate/callback-faults.ts';
import { fault } from '../validate/fault.ts';
import { isEmptyMessage } from '../validate/message-faults.ts';
import { isPrivateReply } from './private-reply.ts';
import { readBody } from './request-body.ts';

const TYPE = { command: 2, component: 3, autocomplete: 4 } as const;

/** `/interactions/{id}/{token}/callback`: the first response. */
export function interactionRoutes(state: State): Hono {
  const app = new Hono();
  app.post('/interactions/:id/:token/callback', async (c) => {
    const interaction = state.interaction(c.req.param('token'));
    if (interaction === undefined || interaction.id !== c.req.param('id')) throw unknownInteraction();
    if (interaction.state === 'answered' || interaction.state === 'deferred') throw alreadyAcknowledged();
    const late = state.clock.now() - interaction.createdAt > FIRST_RESPONSE;
    if (late || interaction.state === 'failed') throw unknownInteraction();
    const { json, hasFiles } = await readBody(c.req);
    refuseFaults(callbackFaults(json, interaction.message));
    refuseUnfitting(json, interaction);
    const message = respond(json, hasFiles, interaction, state);
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
  const fits =
    interaction.type === TYPE.autocomplete
      ? suggests
      : !suggests && (!updates || interaction.message !== undefined);
  if (!fits)
    throw invalidForm([fault(['type'], 'BASE_TYPE_CHOICES', 'This interaction allows no such response.')]);
}

/** Does what a response says; gives the message that it made or changed. */
function respond(
  { type, data }: Body,
  hasFiles: boolean,
  interaction: Interaction,
  state: State,
): StoredMessage | undefined {
  const body = isBody(data) ? data : {};
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      if (isEmptyMessage(body, hasFiles)) throw emptyMessage();
      const message = postReply(body, interaction, state);
      finish(interaction, 'answered', message);
      interaction.settle({ kind: 'message', message });
      return message;
    }
    case InteractionResponseType.UpdateMessage: {
      const before = interaction.message;
      if (before === undefined) return undefined;
      const message = state.putMessage(edited(before, body, state));
      finish(interaction, 'answered', message);
      interaction.settle({ kind: 'update', message });
      return message;
    }
    case InteractionResponseType.DeferredMessageUpdate:
      finish(interaction, 'answered', interaction.message);
      interaction.settle({ kind: 'deferred' });
      return interaction.message;
    case InteractionResponseType.DeferredChannelMessageWithSource:
      interaction.deferredPrivately = isPrivateReply(body, interaction, state);
      finish(interaction, 'deferred', undefined);
      interaction.settle({ kind: 'deferred' });
      return undefined;
    case InteractionResponseType.ApplicationCommandAutocompleteResult: {
      const choices = Array.isArray(body.choices) ? body.choices : [];
      finish(interaction, 'answered', undefined);
      interaction.settle({ kind: 'choices', choices });
      return undefined;
    }
    default:
      finish(interaction, 'answered', undefined);
      interaction.settle({ kind: 'modal', modal: body });
      return undefined;
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
  body: Body,
  interaction: Interaction,
  state: State,
  privately?: boolean,
): StoredMessage {
  const content = contentOf(body);
  const isPrivate = privately ?? isPrivateReply(body, interaction, state);
  const flags = isPrivate ? content.flags | MessageFlags.Ephemeral : content.flags & ~MessageFlags.Ephemeral;
  return state.putMessage({
    ...content,
    flags,
    id: state.newId(),
    channel: interaction.channel,
    author: state.world.bot,
    sentAt: state.clock.now(),
    interaction: { id: interaction.id, user: interaction.user.id, type: interaction.type },
    pings: pingsFor(content, body.allowed_mentions, undefined),
    ...(isPrivate ? { onlyFor: interaction.user.id } : {}),
  });
}

/** A message after an edit. */
export function edited(before: StoredMessage, body: Body, state: State): StoredMessage {
  const content = contentOf(body, before);
  const kept = before.flags & MessageFlags.Ephemeral;
  return {
    ...before,
    ...content,
    flags: (content.flags & ~MessageFlags.Ephemeral) | kept,
    editedAt: state.clock.now(),
    pings: pingsFor(content, body.allowed_mentions, undefined),
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
