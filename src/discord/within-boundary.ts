import { randomBytes } from 'node:crypto';
import type { AutocompleteInteraction } from 'discord.js';
import { MessageFlags } from 'discord.js';
import { noticeCard } from '../cards/notice-card.ts';
import type { Context } from '../command.ts';
import type { Logger } from '../running/logger.ts';
import { isOrdinary } from './discord-error.ts';
import { OutdatedCommand } from './option-values.ts';
import { QuotationMismatch, render } from './render.ts';
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
  { story, words }: Context,
  log: Logger,
): Promise<void> {
  const { sorry, mismatch, oldCommand } = words.private.trouble;
  const text =
    error instanceof OutdatedCommand
      ? oldCommand
      : (error instanceof QuotationMismatch ? mismatch : sorry)(reference);
  const { components, flags } = render(noticeCard(text), { articles: story.articles, words: words.private });
  const payload = {
    components,
    flags: flags | MessageFlags.Ephemeral,
    allowedMentions: { parse: [] },
  } as const;
  try {
    if (interaction.replied || interaction.deferred) await interaction.followUp(payload);
    else await interaction.reply(payload);
  } catch (failure) {
    log.warn({ error: failure, reference }, 'the apology could not be delivered');
  }
}
