import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/**
 * What happens in the ordinary course of things: the member's three seconds were over, Discord had the answer already,
 * the message is gone, the fifteen minutes of the interaction are over.
 */
const ORDINARY: ReadonlySet<string | number> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

export function isOrdinary(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && ORDINARY.has(error.code);
}

export function isAlreadyAcknowledged(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}
