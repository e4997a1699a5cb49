import {
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { permissionsIn } from '../sandbox/permissions.ts';
import { GLOBAL } from '../sandbox/rest/command-routes.ts';
import type { State } from '../sandbox/state.ts';
import type { Channel, User } from '../sandbox/world.ts';
import type { PageCommand, PageOption } from './protocol.ts';

type Options = NonNullable<APIApplicationCommand['options']>;

const OPTION_KINDS: Readonly<Record<number, PageOption['kind']>> = {
  [ApplicationCommandOptionType.String]: 'text',
  [ApplicationCommandOptionType.Integer]: 'integer',
  [ApplicationCommandOptionType.Boolean]: 'flag',
  [ApplicationCommandOptionType.Channel]: 'channel',
};

/** The commands that Discord offers somebody in a channel, as it names them in a language. */
export function pageCommands(user: User, language: string, channel: Channel, state: State): PageCommand[] {
  const all = [...(state.commands.get(channel.guild ?? '') ?? []), ...(state.commands.get(GLOBAL) ?? [])];
  return all
    .filter((command) => isOffered(command, user, channel, state))
    .flatMap((command) => pageCommand(command, language));
}

/** Whether Discord lists a command: by its place, by how the app came there, and by the user's permissions. */
function isOffered(command: APIApplicationCommand, user: User, channel: Channel, state: State): boolean {
  const { contexts, integration_types, default_member_permissions: needed } = command;
  const { world } = state;
  const guild = world.guilds.find(({ id }) => id === channel.guild);
  const context =
    guild !== undefined
      ? InteractionContextType.Guild
      : channel.recipients.includes(world.bot.id)
        ? InteractionContextType.BotDM
        : InteractionContextType.PrivateChannel;
  if (contexts !== undefined && contexts !== null && !contexts.includes(context)) return false;
  const isInstalled = guild?.members.has(world.bot.id) ?? context === InteractionContextType.BotDM;
  const isBrought = integration_types?.includes(ApplicationIntegrationType.UserInstall) ?? false;
  if (!isInstalled && !isBrought) return false;
  if (needed === null || guild === undefined) return true;
  const bits = BigInt(needed);
  // A permission in one channel alone offers nothing: Discord goes by the guild's.
  return (permissionsIn(world, { ...channel, overwrites: [], parent: '' }, user.id) & bits) === bits;
}

function pageCommand(command: APIApplicationCommand, language: string): PageCommand[] {
  const { name, type, options = [] } = command;
  if (type === ApplicationCommandType.Message) {
    return [{ name, kind: 'message', ...shown(command, language), options: [] }];
  }
  if (type !== ApplicationCommandType.ChatInput) return [];
  const subcommands = options.filter((option) => option.type === ApplicationCommandOptionType.Subcommand);
  if (subcommands.length === 0) {
    return [{ name, kind: 'chat', ...shown(command, language), options: optionsOf(options, language) }];
  }
  const group = shown(command, language).shown;
  return subcommands.map((subcommand) => {
    const own = shown(subcommand, language);
    return {
      name: `${name} ${subcommand.name}`,
      kind: 'chat',
      shown: `${group} ${own.shown}`,
      description: own.description,
      options: optionsOf(subcommand.options ?? [], language),
    };
  });
}

function optionsOf(options: Options, language: string): PageOption[] {
  return options.flatMap((option) => {
    const kind = OPTION_KINDS[option.type];
    if (kind === undefined) return [];
    const choices = 'choices' in option ? (option.choices ?? []) : [];
    return {
      name: option.name,
      kind,
      ...shown(option, language),
      required: option.required ?? false,
      completes: 'autocomplete' in option && option.autocomplete === true,
      choices: choices.map((choice) => ({ name: shown(choice, language).shown, value: choice.value })),
      ...('max_length' in option && option.max_length !== undefined ? { maxLength: option.max_length } : {}),
      ...('min_value' in option && option.min_value !== undefined ? { min: option.min_value } : {}),
      ...('max_value' in option && option.max_value !== undefined ? { max: option.max_value } : {}),
    };
  });
}

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: unknown;
  readonly description_localizations?: unknown;
}

function shown(named: Named, language: string): { readonly shown: string; readonly description: string } {
  const { name, description = '', name_localizations, description_localizations } = named;
  return {
    shown: inLanguage(name_localizations, language) ?? name,
    description: inLanguage(description_localizations, language) ?? description,
  };
}

function inLanguage(localizations: unknown, language: string): string | undefined {
  if (typeof localizations !== 'object' || localizations === null) return undefined;
  const text = Object.entries(localizations).find(([code]) => code === language)?.[1];
  return typeof text === 'string' ? text : undefined;
}
