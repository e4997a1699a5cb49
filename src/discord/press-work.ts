import type { ButtonInteraction } from 'discord.js';
import type { Action } from '../cards/action.ts';
import type { Context, PressContext } from '../command/context.ts';
import type { Outcome } from '../command/reply.ts';
import type { Bot } from './bot.ts';
import { checkedTextOf } from './checked-text-of.ts';
import { decodeAction } from './custom-id.ts';
import { readQuestion } from './render.ts';
import type { Work } from './work.ts';

const LIMITED: ReadonlySet<Action['kind']> = new Set(['share', 'share-check', 'share-passage']);

/** What members press; the others are the moderators'. What is said of an answer is no question, and counted once. */
const FOR_ALL: ReadonlySet<Action['kind']> = new Set([
  ...LIMITED,
  'page',
  'context',
  'turn',
  'sources',
  'helpful',
  'unhelpful',
  'tell-me',
]);

/** What a press does; undefined where this version has not made the button. */
export function pressWork(interaction: ButtonInteraction, context: Context, bot: Bot): Work | undefined {
  const action = decodeAction(interaction.customId);
  if (action === undefined) return undefined;
  const components = interaction.message.components.map((component) => component.toJSON());
  const question = readQuestion(components);
  const checked = checkedTextOf(action, components, bot.longTexts);
  // Each kind has its own handler, which TypeScript cannot follow through the union.
  const press = bot.presses[action.kind] as (action: Action, context: PressContext) => Outcome;
  return {
    name: action.kind,
    limited: LIMITED.has(action.kind),
    // Taking back makes the channel quieter; what is the moderators' they may do anywhere.
    evenWhereQuiet: action.kind === 'take-back' || !FOR_ALL.has(action.kind),
    needsArticles: action.kind !== 'take-back',
    run: () => press(action, { ...context, question, checked }),
  };
}
