import type { ChatInputCommandInteraction } from 'discord.js';
import type { Option, Options, Values } from '../command.ts';
import { SNOWFLAKE } from './snowflake.ts';

/** A member sent what the command does not offer, as a client does that still shows an older version of it. */
export class OutdatedCommand extends Error {
  override readonly name = 'OutdatedCommand';
}

/**
 * What a member filled in, checked against the command's options.
 *
 * @throws {OutdatedCommand} When it does not fit them.
 */
export function optionValues(interaction: ChatInputCommandInteraction, options: Options): Values<Options> {
  const values: Record<string, string | number | boolean> = {};
  for (const [name, option] of Object.entries(options)) {
    const value = interaction.options.get(name)?.value;
    if (value === undefined && !option.required) continue;
    if (typeof value !== TYPES[option.type]) {
      throw new OutdatedCommand(`option "${name}" of /${interaction.commandName} holds ${typeof value}`);
    }
    if (value !== undefined && !isOffered(option, value)) {
      throw new OutdatedCommand(`option "${name}" of /${interaction.commandName} holds what is not offered`);
    }
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/** Discord keeps to this too, but for an older version of the command. */
function isOffered(option: Option, value: string | number | boolean): boolean {
  switch (option.type) {
    case 'choice':
      return option.choices.some((choice) => choice === value);
    case 'integer':
      return (
        typeof value === 'number' && value >= (option.min ?? -Infinity) && value <= (option.max ?? Infinity)
      );
    case 'channel':
      return typeof value === 'string' && SNOWFLAKE.test(value);
    case 'text':
    case 'flag':
      return true;
  }
}

const TYPES = {
  text: 'string',
  integer: 'number',
  flag: 'boolean',
  choice: 'string',
  channel: 'string',
} as const;
