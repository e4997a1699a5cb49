import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { ChatCommand, Command, Option } from '../command.ts';
import { en } from '../words/en.ts';
import { LOCALES } from '../words/locales.ts';
import type { NamedWords, Words } from '../words/words.ts';

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

/** The commands as Discord is told of them, in every language. */
export function commandPayloads(commands: readonly Command[], scope: 'global' | 'guild'): Payload[] {
  const places = scope === 'global' ? EVERYWHERE : {};
  return commands.map((command) => ({ ...payloadOf(command), ...places }));
}

function payloadOf(command: Command): Payload {
  if (command.kind === 'message') {
    const named = (words: Words): string => words.commands[command.name].name;
    return {
      type: ApplicationCommandType.Message,
      name: named(en),
      name_localizations: inEveryLanguage(named),
    };
  }
  return {
    type: ApplicationCommandType.ChatInput,
    ...naming((words) => chatWords(command, words)),
    options: Object.entries(command.options).map(([key, option]) =>
      optionPayload(option, (words) => optionWords(command, key, words)),
    ),
  };
}

function optionPayload(option: Option, words: (words: Words) => NamedWords): OptionPayload {
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
  }
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

function chatWords({ name }: ChatCommand, words: Words): NamedWords {
  const named = words.commands[name];
  if (!('description' in named))
    throw new TypeError(`The command "${name}" has no description among the words`);
  return named;
}

function optionWords(command: ChatCommand, key: string, words: Words): NamedWords {
  const named = words.commands[command.name];
  const options: Readonly<Record<string, NamedWords>> = 'options' in named ? named.options : {};
  const option = options[key];
  if (option === undefined) {
    throw new TypeError(`The option "${key}" of "${command.name}" has no name among the words`);
  }
  return option;
}
