import type { ModalSubmitInteraction } from 'discord.js';
import type { FormAction } from '../cards/form.ts';
import type { Context } from '../command/context.ts';
import type { Filled } from '../command/presses.ts';
import type { Outcome } from '../command/reply.ts';
import type { Bot } from './bot.ts';
import { decodeForm } from './custom-id.ts';
import { filledIn } from './filled-in.ts';
import type { Work } from './work.ts';

/** What a form that was filled in does; undefined where this version has not made it. */
export function submitWork(
  interaction: ModalSubmitInteraction,
  context: Context,
  { submits, attachmentOrigins }: Bot,
): Work | undefined {
  const action = decodeForm(interaction.customId);
  if (action === undefined) return undefined;
  const filled = filledIn(interaction, attachmentOrigins);
  // Each kind has its own handler, which TypeScript cannot follow through the union.
  const submit = submits[action.kind] as (action: FormAction, filled: Filled, context: Context) => Outcome;
  return {
    name: action.kind,
    limited: false,
    // Forms are the moderators', and they may fill them in anywhere.
    evenWhereQuiet: true,
    needsArticles: true,
    run: () => submit(action, filled, context),
  };
}
