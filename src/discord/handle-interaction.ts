import type { Interaction } from 'discord.js';
import { noticeCard } from '../cards/notice-card.ts';
import type { Context } from '../command/context.ts';
import type { Reply } from '../command/reply.ts';
import type { Bot } from './bot.ts';
import { completeOption } from './complete-option.ts';
import { contextOf, isQuietAt } from './context-of.ts';
import { guildOf } from './guild-context.ts';
import { noteAsked } from './note-asked.ts';
import { type Repliable, sendReply, showPrivately } from './send-reply.ts';
import { storyAt } from './story-at.ts';
import { withinBoundary } from './within-boundary.ts';
import { withinWindow } from './within-window.ts';
import { workOf } from './work-of.ts';

/** Answers one interaction. Never rejects. */
export async function handleInteraction(interaction: Interaction, bot: Bot): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await completeOption(interaction, bot);
    else if (isRepliable(interaction)) await respond(interaction, bot);
    else
      bot.log.debug({ type: interaction.type }, 'an interaction that the bot does not know was left alone');
  } catch (error) {
    // Not even an apology could be made: what is wrong is wrong for every interaction.
    bot.log.error({ error }, 'an interaction could not be handled');
  }
}

function isRepliable(interaction: Interaction): interaction is Repliable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isModalSubmit()
  );
}

async function respond(interaction: Repliable, bot: Bot): Promise<void> {
  const guild = guildOf(interaction);
  const told = await storyAt(guild, bot);
  const context = contextOf(interaction, bot, told ?? bot.stories.plain());
  const { oldButton, oldCommand, quiet, loading } = context.words.private.trouble;
  const notice = (text: string) => showPrivately(interaction, noticeCard(text), context);
  const measure = bot.metrics.begin(kindOf(interaction));
  let name = 'unknown';
  let outcome = 'done';
  let answered: Reply | undefined;
  const trouble = await withinBoundary(interaction, context, bot.log, async () => {
    const work = workOf(interaction, context, bot);
    if (work === undefined) {
      outcome = 'outdated';
      return notice(interaction.isButton() || interaction.isModalSubmit() ? oldButton : oldCommand);
    }
    name = work.name;
    if (told === undefined && work.needsArticles) {
      outcome = 'loading';
      return notice(loading);
    }
    if (!work.evenWhereQuiet && isQuietAt(interaction, context)) {
      outcome = 'quiet';
      return notice(quiet);
    }
    if (work.limited) {
      const wait = await takePermit(interaction, context, bot);
      if (wait !== undefined) {
        outcome = 'refused';
        return notice(wait);
      }
    }
    const reply = await withinWindow(interaction, work.run());
    outcome = outcomeOf(reply);
    if ('card' in reply) bot.longTexts.keep(reply.card);
    await sendReply(interaction, reply, context, bot.shares);
    answered = reply;
  });
  measure.end(name, trouble ?? outcome);
  if (answered !== undefined) await noteAsked(answered, guild, bot);
}

/** Counts a question; gives what to say where it comes too soon. */
async function takePermit(
  { user, guildId }: Repliable,
  { guild, words }: Context,
  { limit }: Bot,
): Promise<string | undefined> {
  const permit = await limit.take(user.id, guildId, guild?.settings.cooldown);
  if (permit.kind === 'granted') return undefined;
  const { cooldown, guildLimit, guildCooldown } = words.private.trouble;
  switch (permit.by) {
    case 'member':
      return cooldown(permit.seconds);
    case 'guild':
      return guildLimit(permit.seconds);
    case 'cooldown':
      return guildCooldown(permit.seconds);
  }
}

function kindOf(interaction: Repliable): string {
  if (interaction.isButton()) return 'button';
  if (interaction.isModalSubmit()) return 'form';
  return interaction.isMessageContextMenuCommand() ? 'message command' : 'command';
}

function outcomeOf(reply: Reply): string {
  return 'outcome' in reply && reply.outcome !== undefined ? reply.outcome : 'done';
}
