import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import type { Action } from '../cards/action.ts';
import type { Context, Outcome, PressContext, Presses, Reply } from '../command.ts';
import type { Bot } from './bot.ts';
import { checkedTextOf } from './checked-text-of.ts';
import { decodeAction } from './custom-id.ts';
import { findChatCommand, findGroup, findMessageCommand, findSubcommand } from './find-command.ts';
import { optionValues } from './option-values.ts';
import { readQuestion } from './render.ts';
import type { Repliable } from './send-reply.ts';

/** What there is to do for an interaction. */
export interface Work {
  /** For the metrics: from a fixed set. */
  readonly name: string;
  /** Whether it counts against the member's and the guild's limit; turning pages does not. */
  readonly limited: boolean;
  /** Whether it is done where the bot stays quiet. */
  readonly evenWhereQuiet: boolean;
  run(): Outcome;
}

const SHARES: ReadonlySet<Action['kind']> = new Set(['share', 'share-check', 'share-passage']);

/** Finds what an interaction asks for; undefined where the bot does not know it, or no longer. */
export function workOf(interaction: Repliable, context: Context, bot: Bot): Work | undefined {
  if (interaction.isButton()) return pressWork(interaction, context, bot);
  if (interaction.isMessageContextMenuCommand()) {
    const command = findMessageCommand(interaction.commandName, bot.commands);
    if (command === undefined) return undefined;
    const { targetMessage } = interaction;
    return {
      name: command.name,
      limited: true,
      evenWhereQuiet: false,
      run: () => command.execute({ text: targetMessage.content }, context),
    };
  }
  return typedWork(interaction, context, bot);
}

function typedWork(
  interaction: ChatInputCommandInteraction,
  context: Context,
  { commands }: Bot,
): Work | undefined {
  const { commandName, options } = interaction;
  const group = findGroup(commandName, commands);
  const command =
    group === undefined
      ? findChatCommand(commandName, commands)
      : findSubcommand(options.getSubcommand(false), group);
  if (command === undefined) return undefined;
  const values = optionValues(interaction, command.options);
  return {
    name: group === undefined ? command.name : `${group.name} ${command.name}`,
    // What is set asks nothing of the articles.
    limited: group === undefined,
    evenWhereQuiet: group?.evenWhereQuiet ?? false,
    run: () => command.execute(values, context),
  };
}

function pressWork(
  interaction: ButtonInteraction,
  context: Context,
  { presses, longTexts }: Bot,
): Work | undefined {
  const action = decodeAction(interaction.customId);
  if (action === undefined) return undefined;
  const components = interaction.message.components.map((component) => component.toJSON());
  const question = readQuestion(components);
  const checked = checkedTextOf(action, components, longTexts);
  return {
    name: action.kind,
    limited: SHARES.has(action.kind),
    // It makes the channel quieter.
    evenWhereQuiet: action.kind === 'take-back',
    run: () => press(action, { ...context, question, checked }, presses),
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
