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

/** Somebody has left the guild, or takes no messages from the bot. */
const UNREACHABLE: ReadonlySet<string | number> = new Set([
  RESTJSONErrorCodes.UnknownMember,
  RESTJSONErrorCodes.UnknownUser,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
]);

export function isOrdinary(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && ORDINARY.has(error.code);
}

/** A message to somebody can never arrive. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof DiscordAPIError && UNREACHABLE.has(error.code);
}

/** What was sent has come before. */
export function isAlreadyAcknowledged(error: unknown): boolean {
  return hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);
}

/** The message is gone. */
export function isUnknownMessage(error: unknown): boolean {
  return hasCode(error, RESTJSONErrorCodes.UnknownMessage);
}

function hasCode(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}
