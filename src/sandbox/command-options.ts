import { type APIApplicationCommand, ApplicationCommandOptionType } from 'discord-api-types/v10';

export type OptionValue = string | number | boolean;

/** What a user's client would not send. */
export class ClientRefusal extends Error {
  override readonly name = 'ClientRefusal';
}

const TYPES: ReadonlyMap<number, 'string' | 'number' | 'boolean'> = new Map([
  [ApplicationCommandOptionType.String, 'string'],
  [ApplicationCommandOptionType.Integer, 'number'],
  [ApplicationCommandOptionType.Number, 'number'],
  [ApplicationCommandOptionType.Boolean, 'boolean'],
  // By its id.
  [ApplicationCommandOptionType.Channel, 'string'],
]);

/**
 * The options of a command as a client sends them, those of a subcommand within it.
 *
 * @param subcommand the word behind the command's name, if one was typed.
 * @throws {ClientRefusal} Where a client would not let the user send this.
 */
export function typedOptions(
  command: APIApplicationCommand,
  subcommand: string | undefined,
  values: Readonly<Record<string, OptionValue>>,
  focused?: string,
): Readonly<Record<string, unknown>>[] {
  const subcommands = (command.options ?? []).filter(isSubcommand);
  if (subcommands.length === 0 && subcommand === undefined) return wireOptions(command, values, focused);
  const chosen = subcommands.find(
    ({ name, name_localizations }) =>
      name === subcommand || Object.values(name_localizations ?? {}).some((each) => each === subcommand),
  );
  if (chosen === undefined) {
    const all = subcommands.map(({ name }) => name).join(', ');
    throw new ClientRefusal(`/${command.name} has no "${subcommand ?? ''}". There are: ${all}`);
  }
  const options = wireOptions(chosen, values, focused);
  return [{ type: chosen.type, name: chosen.name, options }];
}

type Optioned = Pick<APIApplicationCommand, 'name'> & { readonly options?: readonly Option[] | undefined };

function isSubcommand(option: Option): option is Option & { type: ApplicationCommandOptionType.Subcommand } {
  return option.type === ApplicationCommandOptionType.Subcommand;
}

/**
 * The options of a command as a client sends them, by the command's own definition.
 *
 * @param focused the option that is being typed: then nothing has to be complete.
 * @throws {ClientRefusal} Where a client would not let the user send this.
 */
export function wireOptions(
  command: Optioned,
  values: Readonly<Record<string, OptionValue>>,
  focused?: string,
): Readonly<Record<string, unknown>>[] {
  const options = command.options ?? [];
  const unknown = Object.keys(values).find((name) => !options.some((option) => option.name === name));
  if (unknown !== undefined) throw new ClientRefusal(`/${command.name} has no option "${unknown}"`);
  return options.flatMap((option) => {
    const value = values[option.name];
    if (value === undefined) {
      if (option.required && focused === undefined) throw new ClientRefusal(`"${option.name}" is required`);
      return [];
    }
    if (typeof value !== TYPES.get(option.type)) {
      throw new ClientRefusal(`"${option.name}" does not take ${typeof value}`);
    }
    if (focused === undefined) refuseOutside(option, value);
    const isFocused = option.name === focused;
    if (isFocused && !('autocomplete' in option && option.autocomplete)) {
      throw new ClientRefusal(`"${option.name}" offers no suggestions`);
    }
    return [{ type: option.type, name: option.name, value, ...(isFocused ? { focused: true } : {}) }];
  });
}

type Option = NonNullable<APIApplicationCommand['options']>[number];

function refuseOutside(option: Option, value: OptionValue): void {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw new ClientRefusal(`"${option.name}" offers ${choices.map((choice) => choice.value).join(', ')}`);
  }
  const limits = option as {
    min_length?: number;
    max_length?: number;
    min_value?: number;
    max_value?: number;
  };
  const [size, least, most] =
    typeof value === 'string'
      ? [value.length, limits.min_length, limits.max_length]
      : [Number(value), limits.min_value, limits.max_value];
  if (size < (least ?? -Infinity) || size > (most ?? Infinity)) {
    throw new ClientRefusal(`"${option.name}" is out of its limits`);
  }
}
