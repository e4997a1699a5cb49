import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, CommandGroup, Option, Options } from '../command.ts';
import { en } from '../words/en.ts';
import { LOCALES } from '../words/locales.ts';
import type { NamedWords, Words } from '../words/words.ts';
import {
  commandWords,
  type Listed,
  type OptionWords,
  optionWords,
  subcommandWords,
} from './command-words.ts';

type Payload = RESTPostAPIApplicationCommandsJSONBody;
type OptionPayload = NonNullable<Extract<Payload, { options?: unknown }>['options']>[number];

/** Where a command can be used: everywhere, however the bot was installed. Only global commands say so. */
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};
/** What a guild's moderators set is for guilds that the bot is in. */
const IN_GUILDS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};
const NEEDED = {
  managers: PermissionFlagsBits.ManageGuild,
  moderators: PermissionFlagsBits.ManageMessages,
} as const;
/** Where words can be written, threads apart: they go with their channel. */
const WRITABLE = [
  ChannelType.GuildText,
  ChannelType.GuildVoice,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildStageVoice,
  ChannelType.GuildForum,
] as const;

/** The commands as Discord is told of them, in every language. */
export function commandPayloads(commands: readonly Command[], scope: 'global' | 'guild'): Payload[] {
  return commands.map((command) => ({
    ...payloadOf(command),
    ...(command.offeredTo === undefined
      ? {}
      : { default_member_permissions: String(NEEDED[command.offeredTo]) }),
    ...(scope === 'global' ? placesOf(command) : {}),
  }));
}

function placesOf(command: Command): typeof EVERYWHERE | typeof IN_GUILDS {
  return command.offeredTo === undefined ? EVERYWHERE : IN_GUILDS;
}

function payloadOf(command: Command): Payload {
  switch (command.kind) {
    case 'message': {
      const named = (words: Words): string => words.commands[command.name].name;
      return {
        type: ApplicationCommandType.Message,
        name: named(en),
        name_localizations: inEveryLanguage(named),
      };
    }
    case 'chat': {
      const listed = (words: Words): Listed => commandWords(command, words);
      return {
        type: ApplicationCommandType.ChatInput,
        ...naming(listed),
        options: optionPayloads(command.options, listed),
      };
    }
    case 'group':
      return groupPayload(command);
  }
}

function groupPayload(group: CommandGroup): Payload {
  return {
    type: ApplicationCommandType.ChatInput,
    ...naming((words) => commandWords(group, words)),
    options: group.subcommands.map((subcommand) => {
      const listed = (words: Words): Listed => subcommandWords(group, subcommand, words);
      return {
        type: ApplicationCommandOptionType.Subcommand,
        ...naming(listed),
        options: optionPayloads(subcommand.options, listed),
      } as OptionPayload;
    }),
  };
}

function optionPayloads(options: Options, listed: (words: Words) => Listed): OptionPayload[] {
  return Object.entries(options).map(([key, option]) =>
    optionPayload(option, (words) => optionWords(listed(words), key)),
  );
}

function optionPayload(option: Option, words: (words: Words) => OptionWords): OptionPayload {
  const common = { ...naming(words), required: option.required ?? false };
  switch (option.type) {
    case 'text':
      return {
        type: ApplicationCommandOptionType.String,
        ...common,
        ...(option.maxLength === undefined ? {} : { max_length: option.maxLength }),
        ...(option.completes ? { autocomplete: true } : {}),
      } as OptionPayload;
    case 'integer':
      return {
        type: ApplicationCommandOptionType.Integer,
        ...common,
        ...(option.min === undefined ? {} : { min_value: option.min }),
        ...(option.max === undefined ? {} : { max_value: option.max }),
      };
    case 'flag':
      return { type: ApplicationCommandOptionType.Boolean, ...common };
    case 'choice':
      return {
        type: ApplicationCommandOptionType.String,
        ...common,
        choices: option.choices.map((value) => choicePayload(value, option.names ?? {}, words)),
      };
    case 'channel':
      return { type: ApplicationCommandOptionType.Channel, ...common, channel_types: [...WRITABLE] };
  }
}

function choicePayload(
  value: string,
  names: Readonly<Record<string, string>>,
  words: (words: Words) => OptionWords,
) {
  const name = names[value];
  if (name !== undefined) return { name, value };
  const named = (table: Words): string => {
    const { name: option, choices = {} } = words(table);
    const label = choices[value];
    if (label === undefined) {
      throw new TypeError(`The choice "${value}" of "${option}" has no name among the words`);
    }
    return label;
  };
  return { name: named(en), name_localizations: inEveryLanguage(named), value };
}

function naming(words: (words: Words) => NamedWords): {
  name: string;
  name_localizations: LocalizationMap;
  description: string;
  description_localizations: LocalizationMap;
} {
  return {
    name: words(en).name,
    name_localizations: inEveryLanguage((table) => words(table).name),
    description: words(en).description,
    description_localizations: inEveryLanguage((table) => words(table).description),
  };
}

/** English is what Discord shows where it finds no other, so it needs no entry. */
function inEveryLanguage(text: (words: Words) => string): LocalizationMap {
  return Object.fromEntries(
    Object.entries(LOCALES).flatMap(([locale, words]) => (words === en ? [] : [[locale, text(words)]])),
  );
}
