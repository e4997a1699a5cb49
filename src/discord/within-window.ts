import { MessageFlags } from 'discord.js';
import type { Outcome, Reply } from '../command/reply.ts';
import type { Repliable } from './send-reply.ts';

/** Discord takes a first response within 3 s; what takes longer than this is promised first. In ms. */
const PROMISE_AFTER = 1_500;

/** Waits for a reply. Where it takes long, Discord is told in time that one will come, for the member alone. */
export async function withinWindow(interaction: Repliable, outcome: Outcome): Promise<Reply> {
  if (!(outcome instanceof Promise)) return outcome;
  let promising: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    promising = interaction.deferReply({ flags: MessageFlags.Ephemeral });
    // Whoever waits for the reply hears of it.
    promising.catch(() => {});
  }, PROMISE_AFTER);
  try {
    return await outcome;
  } finally {
    clearTimeout(timer);
    await promising;
  }
}
