import { type APIApplicationCommand, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { KnownCommand, KnownOption } from './command-line.ts';

type Options = NonNullable<APIApplicationCommand['options']>;

/** A registered command as somebody types it in a language; each of a group by both words. */
export function knownCommands(command: APIApplicationCommand, language: string): KnownCommand[] {
  const { name: alias, options = [] } = command;
  const name = nameIn(command, language);
  const subcommands = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  if (subcommands.length === 0) return [{ name, alias, options: options.map(knownOption) }];
  return subcommands.map((subcommand) => ({
    name: `${name} ${nameIn(subcommand, language)}`,
    alias: `${alias} ${subcommand.name}`,
    options: ('options' in subcommand ? (subcommand.options ?? []) : []).map((option) =>
      knownOption(option as Options[number]),
    ),
  }));
}

function knownOption(option: Options[number]): KnownOption {
  const { name, type, required = false } = option;
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return { name, type, required, ...(choices.length === 0 ? {} : { choices }) };
}

function nameIn(named: Pick<APIApplicationCommand, 'name' | 'name_localizations'>, language: string): string {
  return named.name_localizations?.[language as 'de'] ?? named.name;
}
