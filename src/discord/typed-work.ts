import type { ChatInputCommandInteraction } from 'discord.js';
import type { Context } from '../command/context.ts';
import type { Bot } from './bot.ts';
import { findTyped } from './find-command.ts';
import { optionValues } from './option-values.ts';
import type { Work } from './work.ts';

/** What a typed command does; undefined where the bot does not know it. */
export function typedWork(
  interaction: ChatInputCommandInteraction,
  context: Context,
  { commands }: Bot,
): Work | undefined {
  const { commandName, options } = interaction;
  const found = findTyped(commandName, options.getSubcommand(false), commands);
  if (found === undefined) return undefined;
  const { command, group, offered } = found;
  const values = optionValues(interaction, command.options);
  return {
    name: group === undefined ? command.name : `${group.name} ${command.name}`,
    // What is set asks nothing of the articles, and moderators have work to do.
    limited: group === undefined && offered.offeredTo === undefined,
    evenWhereQuiet: offered.evenWhereQuiet ?? false,
    needsArticles: group?.withoutArticles !== true,
    run: () => command.execute(values, context),
  };
}
