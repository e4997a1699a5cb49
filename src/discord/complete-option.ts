import type { AutocompleteInteraction } from 'discord.js';
import type { Bot } from './bot.ts';
import { contextOf, isQuietAt } from './context-of.ts';
import { findChatCommand } from './find-command.ts';
import { renderChoices } from './render.ts';
import { withinBoundary } from './within-boundary.ts';

/** Offers rows for the option that is being typed. Does not reject for what goes wrong in finding them. */
export async function completeOption(interaction: AutocompleteInteraction, bot: Bot): Promise<void> {
  const measure = bot.metrics.begin('autocomplete');
  const context = contextOf(interaction, bot);
  const command = findChatCommand(interaction.commandName, bot.commands);
  const trouble = await withinBoundary(interaction, context, bot.log, async () => {
    const { name, value } = interaction.options.getFocused(true);
    const choices =
      command !== undefined && Object.hasOwn(command.options, name) && !isQuietAt(interaction, context)
        ? (command.complete?.(name, value, filledIn(interaction), context) ?? [])
        : [];
    await interaction.respond(renderChoices(choices));
  });
  measure.end(command?.name ?? 'unknown', trouble ?? 'done');
}

function filledIn(interaction: AutocompleteInteraction): Record<string, string | number | boolean> {
  return Object.fromEntries(
    interaction.options.data.flatMap(({ name, value }) =>
      value === undefined || value === null ? [] : [[name, value]],
    ),
  );
}
