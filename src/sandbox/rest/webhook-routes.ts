import { Hono } from 'hono';
import {
  emptyMessage,
  followUpLimit,
  invalidWebhookToken,
  refuseFaults,
  unknownMessage,
  unknownWebhook,
} from '../api-error.ts';
import { type Interaction, TOKEN_LIFE } from '../interaction.ts';
import { type StoredMessage, toApiMessage } from '../message.ts';
import type { State } from '../state.ts';
import { isEmptyMessage, messageFaults } from '../validate/message-faults.ts';
import { edited, postReply } from './interaction-routes.ts';
import { type RequestBody, readBody } from './request-body.ts';

const ORIGINAL = '@original';
/** Follow-ups to an interaction of an app that only its user installed. */
const MOST_FOLLOW_UPS = 5;

/** `/webhooks/{application}/{token}`: what an application says after its first response. */
export function webhookRoutes(state: State): Hono {
  const app = new Hono();
  const base = '/webhooks/:app/:token';
  app.post(base, async (c) => {
    const interaction = interactionOf(c.req.param('app'), c.req.param('token'), state);
    // Before the first response there is nothing to follow.
    if (interaction.state === 'open' || interaction.state === 'failed') throw unknownWebhook();
    const request = await readBody(c.req);
    refuseFaults(messageFaults(request.json, 'followup'));
    if (isEmptyMessage(request.json, request.files.length > 0)) throw emptyMessage();
    if (interaction.external && interaction.followUps >= MOST_FOLLOW_UPS) throw followUpLimit();
    const message =
      interaction.state === 'deferred'
        ? endDeferral(request, interaction, state)
        : postReply(request, interaction, state);
    interaction.followUps += 1;
    return c.json(toApiMessage(message, state.world));
  });
  app.get(`${base}/messages/:message`, (c) => {
    const interaction = interactionOf(c.req.param('app'), c.req.param('token'), state);
    return c.json(toApiMessage(messageOf(interaction, c.req.param('message'), state), state.world));
  });
  app.patch(`${base}/messages/:message`, async (c) => {
    const interaction = interactionOf(c.req.param('app'), c.req.param('token'), state);
    const request = await readBody(c.req);
    const { json, files } = request;
    if (c.req.param('message') === ORIGINAL && interaction.state === 'deferred') {
      refuseFaults(messageFaults(json, 'original'));
      if (isEmptyMessage(json, files.length > 0)) throw emptyMessage();
      return c.json(toApiMessage(endDeferral(request, interaction, state), state.world));
    }
    const before = messageOf(interaction, c.req.param('message'), state);
    refuseFaults(messageFaults(json, 'original', before));
    return c.json(toApiMessage(state.putMessage(edited(before, request, state)), state.world));
  });
  app.delete(`${base}/messages/:message`, (c) => {
    const interaction = interactionOf(c.req.param('app'), c.req.param('token'), state);
    state.deleteMessage(messageOf(interaction, c.req.param('message'), state));
    return c.body(null, 204);
  });
  return app;
}

/** What comes first after a deferral takes the place of "thinking", and its privacy. */
function endDeferral(request: RequestBody, interaction: Interaction, state: State): StoredMessage {
  const message = postReply(request, interaction, state, interaction.deferredPrivately);
  interaction.state = 'answered';
  interaction.original = message.id;
  return message;
}

function interactionOf(application: string, token: string, state: State): Interaction {
  const interaction = state.interaction(token);
  if (application !== state.world.application.id || interaction === undefined) throw unknownWebhook();
  if (state.clock.now() - interaction.createdAt > TOKEN_LIFE) throw invalidWebhookToken();
  return interaction;
}

/** An answer to this interaction, or the message whose component was used. */
function messageOf(interaction: Interaction, id: string, state: State): StoredMessage {
  const message = state.message(id === ORIGINAL ? (interaction.original ?? '') : id);
  const isOurs = message?.interaction?.id === interaction.id || message?.id === interaction.message?.id;
  if (message === undefined || !isOurs) throw unknownMessage();
  return message;
}
