import type { AutocompleteInteraction } from 'discord.js';
import type { Bot } from './bot.ts';
import { contextOf, isQuietAt } from './context-of.ts';
import { findTyped, type Typed } from './find-command.ts';
import { guildOf } from './guild-context.ts';
import { renderChoices } from './render.ts';
import { withinBoundary } from './within-boundary.ts';

/** Offers rows for the option that is being typed. Does not reject for what goes wrong in finding them. */
export async function completeOption(interaction: AutocompleteInteraction, bot: Bot): Promise<void> {
  const measure = bot.metrics.begin('autocomplete');
  // Suggestions help; nobody waits for them.
  const told = bot.stories.now(guildOf(interaction) ?? null);
  const context = contextOf(interaction, bot, told ?? bot.stories.plain());
  const { commandName, options } = interaction;
  const typed = findTyped(commandName, options.getSubcommand(false), bot.commands);
  const isHushed = ({ offered }: Typed): boolean =>
    offered.evenWhereQuiet !== true && isQuietAt(interaction, context);
  const trouble = await withinBoundary(interaction, context, bot.log, async () => {
    const { name, value } = options.getFocused(true);
    const choices =
      typed !== undefined &&
      told !== undefined &&
      Object.hasOwn(typed.command.options, name) &&
      !isHushed(typed)
        ? (typed.command.complete?.(name, value, standingIn(interaction), context) ?? [])
        : [];
    await interaction.respond(renderChoices(choices));
  });
  measure.end(typed?.command.name ?? 'unknown', trouble ?? 'done');
}

/** What stands in the options so far, those of a subcommand within it. */
function standingIn(interaction: AutocompleteInteraction): Record<string, string | number | boolean> {
  const { data } = interaction.options;
  const options = data.flatMap((option) => option.options ?? [option]);
  return Object.fromEntries(
    options.flatMap(({ name, value }) => (value === undefined || value === null ? [] : [[name, value]])),
  );
}
