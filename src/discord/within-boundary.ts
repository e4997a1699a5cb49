import { randomBytes } from 'node:crypto';
import type { AutocompleteInteraction } from 'discord.js';
import { MessageFlags } from 'discord.js';
import { noticeCard } from '../cards/notice-card.ts';
import type { Context } from '../command/context.ts';
import type { Logger } from '../running/logger.ts';
import { StoreError } from '../store/store-error.ts';
import { isOrdinary } from './discord-error.ts';
import { messagePayload } from './message-payload.ts';
import { OutdatedCommand } from './option-values.ts';
import { QuotationMismatch } from './render.ts';
import type { Repliable } from './send-reply.ts';

/**
 * Does the work of an interaction; whatever goes wrong stays in here. The member gets an apology with a reference that
 * stands in the log too, unless Discord no longer listens. Never rejects.
 *
 * @returns how it ended, where it did not end well.
 */
export async function withinBoundary(
  interaction: Repliable | AutocompleteInteraction,
  context: Context,
  log: Logger,
  work: () => Promise<void>,
): Promise<'expired' | 'failed' | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (isOrdinary(error)) {
      log.warn({ error, age: Date.now() - interaction.createdTimestamp }, 'Discord no longer took an answer');
      return 'expired';
    }
    const reference = randomBytes(4).toString('hex');
    log.error({ error, reference }, 'an interaction failed');
    // Suggestions help; their absence does no harm, so nothing is said.
    if (!interaction.isAutocomplete()) await apologise(interaction, error, reference, context, log);
    return 'failed';
  }
}

async function apologise(
  interaction: Repliable,
  error: unknown,
  reference: string,
  context: Context,
  log: Logger,
): Promise<void> {
  const { sorry, mismatch, notSaved, oldCommand } = context.words.private.trouble;
  const text =
    error instanceof OutdatedCommand
      ? oldCommand
      : (error instanceof QuotationMismatch ? mismatch : error instanceof StoreError ? notSaved : sorry)(
          reference,
        );
  const payload = messagePayload(noticeCard(text), context, 'private');
  const hidden = { ...payload, flags: payload.flags | MessageFlags.Ephemeral };
  try {
    // A promise of an answer that was made is kept by the apology.
    if (interaction.deferred && !interaction.replied) await interaction.editReply(payload);
    else if (interaction.replied) await interaction.followUp(hidden);
    else await interaction.reply(hidden);
  } catch (failure) {
    log.warn({ error: failure, reference }, 'the apology could not be delivered');
  }
}
