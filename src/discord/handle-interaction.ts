import type { AutocompleteInteraction, ButtonInteraction, Interaction } from 'discord.js';
import type { Action } from '../cards/action.ts';
import { noticeCard } from '../cards/notice-card.ts';
import type {
  ChatCommand,
  Command,
  Context,
  MessageCommand,
  PressContext,
  Presses,
  Reply,
} from '../command.ts';
import { en } from '../words/en.ts';
import type { Bot } from './bot.ts';
import { contextOf } from './context-of.ts';
import { decodeAction } from './custom-id.ts';
import { optionValues } from './option-values.ts';
import { readQuestion, renderChoices } from './render.ts';
import { type Repliable, sendReply, showPrivately } from './send-reply.ts';
import { withinBoundary } from './within-boundary.ts';

/** Answers one interaction. Never rejects. */
export async function handleInteraction(interaction: Interaction, bot: Bot): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await complete(interaction, bot);
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
    interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand() || interaction.isButton()
  );
}

async function respond(interaction: Repliable, bot: Bot): Promise<void> {
  const context = contextOf(interaction, bot);
  const { oldButton, oldCommand, cooldown, guildLimit } = context.words.private.trouble;
  const notice = (text: string) => showPrivately(interaction, noticeCard(text), context);
  const measure = bot.metrics.begin(kindOf(interaction));
  let name = 'unknown';
  let outcome = 'done';
  const trouble = await withinBoundary(interaction, context, bot.log, async () => {
    const work = workOf(interaction, context, bot);
    if (work === undefined) {
      outcome = 'outdated';
      return notice(interaction.isButton() ? oldButton : oldCommand);
    }
    name = work.name;
    if (work.limited) {
      const permit = await bot.limit.take(interaction.user.id, interaction.guildId);
      if (permit.kind === 'refused') {
        outcome = 'refused';
        return notice((permit.by === 'member' ? cooldown : guildLimit)(permit.seconds));
      }
    }
    const reply = work.run();
    outcome = outcomeOf(reply);
    return sendReply(interaction, reply, context, bot.shares);
  });
  measure.end(name, trouble ?? outcome);
}

/** What there is to do for an interaction. */
interface Work {
  /** For the metrics: from a fixed set. */
  readonly name: string;
  /** Whether it counts against the member's and the guild's limit; turning pages does not. */
  readonly limited: boolean;
  run(): Reply;
}

function workOf(interaction: Repliable, context: Context, bot: Bot): Work | undefined {
  if (interaction.isButton()) return pressWork(interaction, context, bot.presses);
  if (interaction.isMessageContextMenuCommand()) {
    const command = bot.commands.find((known) => isMessageCommand(known, interaction.commandName));
    if (command?.kind !== 'message') return undefined;
    const { targetMessage } = interaction;
    return {
      name: command.name,
      limited: true,
      run: () => command.execute({ text: targetMessage.content }, context),
    };
  }
  const command = bot.commands.find((known) => isChatCommand(known, interaction.commandName));
  if (command?.kind !== 'chat') return undefined;
  const values = optionValues(interaction, command.options);
  return { name: command.name, limited: true, run: () => command.execute(values, context) };
}

function pressWork(interaction: ButtonInteraction, context: Context, presses: Presses): Work | undefined {
  const action = decodeAction(interaction.customId);
  if (action === undefined) return undefined;
  const question = readQuestion(interaction.message.components.map((component) => component.toJSON()));
  return {
    name: action.kind,
    limited: action.kind === 'share' || action.kind === 'share-passage',
    run: () => press(action, { ...context, question }, presses),
  };
}

function press<K extends Action['kind']>(
  action: Extract<Action, { readonly kind: K }>,
  context: PressContext,
  presses: Presses,
): Reply {
  const handler: Presses[K] = presses[action.kind as K];
  return handler(action, context);
}

async function complete(interaction: AutocompleteInteraction, bot: Bot): Promise<void> {
  const measure = bot.metrics.begin('autocomplete');
  const context = contextOf(interaction, bot);
  const command = bot.commands.find((known) => isChatCommand(known, interaction.commandName));
  const trouble = await withinBoundary(interaction, context, bot.log, async () => {
    const { name, value } = interaction.options.getFocused(true);
    const choices =
      command?.kind === 'chat' && Object.hasOwn(command.options, name)
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

function isChatCommand(command: Command, name: string): command is ChatCommand {
  return command.kind === 'chat' && en.commands[command.name].name === name;
}

function isMessageCommand(command: Command, name: string): command is MessageCommand {
  return command.kind === 'message' && en.commands[command.name].name === name;
}

function kindOf(interaction: Repliable): string {
  if (interaction.isButton()) return 'button';
  return interaction.isMessageContextMenuCommand() ? 'message command' : 'command';
}

function outcomeOf(reply: Reply): string {
  return 'outcome' in reply && reply.outcome !== undefined ? reply.outcome : 'done';
}
