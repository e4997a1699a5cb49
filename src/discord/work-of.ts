import type { ButtonInteraction } from 'discord.js';
import type { Action } from '../cards/action.ts';
import type { Context, PressContext, Presses, Reply } from '../command.ts';
import type { Bot } from './bot.ts';
import { checkedTextOf } from './checked-text-of.ts';
import { decodeAction } from './custom-id.ts';
import { findChatCommand, findMessageCommand } from './find-command.ts';
import { optionValues } from './option-values.ts';
import { readQuestion } from './render.ts';
import type { Repliable } from './send-reply.ts';

/** What there is to do for an interaction. */
export interface Work {
  /** For the metrics: from a fixed set. */
  readonly name: string;
  /** Whether it counts against the member's and the guild's limit; turning pages does not. */
  readonly limited: boolean;
  run(): Reply;
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
      run: () => command.execute({ text: targetMessage.content }, context),
    };
  }
  const command = findChatCommand(interaction.commandName, bot.commands);
  if (command === undefined) return undefined;
  const values = optionValues(interaction, command.options);
  return { name: command.name, limited: true, run: () => command.execute(values, context) };
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
