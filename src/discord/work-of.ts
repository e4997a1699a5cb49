import type { Context } from '../command/context.ts';
import type { Bot } from './bot.ts';
import { findMessageCommand } from './find-command.ts';
import { pressWork } from './press-work.ts';
import type { Repliable } from './send-reply.ts';
import { submitWork } from './submit-work.ts';
import { typedWork } from './typed-work.ts';
import type { Work } from './work.ts';

/** Finds what an interaction asks for; undefined where the bot does not know it, or no longer. */
export function workOf(interaction: Repliable, context: Context, bot: Bot): Work | undefined {
  if (interaction.isButton()) return pressWork(interaction, context, bot);
  if (interaction.isModalSubmit()) return submitWork(interaction, context, bot);
  if (!interaction.isMessageContextMenuCommand()) return typedWork(interaction, context, bot);
  const command = findMessageCommand(interaction.commandName, bot.commands);
  if (command === undefined) return undefined;
  const { targetMessage } = interaction;
  return {
    name: command.name,
    // Moderators have work to do.
    limited: command.offeredTo === undefined,
    evenWhereQuiet: command.evenWhereQuiet ?? false,
    needsArticles: true,
    run: () => command.execute({ text: targetMessage.content }, context),
  };
}
