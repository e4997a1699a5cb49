import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { type Body, isBody } from './body.ts';
import { type Fault, fault } from './fault.ts';
import { schemaFaults } from './schema-faults.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST_TEXT = 8_000;
const MOST_CHOICE_VALUE = 100;
/** How many commands of each type an application may have. */
const MOST_COMMANDS: ReadonlyMap<number, number> = new Map([
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
]);

type Path = Fault['path'];

/** What is wrong with one command; nothing where Discord would take it. */
export function commandFaults(command: unknown, path: Path = [], isGlobal = true): Fault[] {
  const faults: Fault[] = schemaFaults(ApplicationCommandUpdateRequestSchema, withNumbers(command)).map(
    (each) => fault([...path, ...each.path], each.code, each.message),
  );
  if (faults.length > 0 || !isBody(command)) return faults;
  const isChat = (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  faults.push(...(isChat ? chatFaults(command, path) : menuFaults(command, path)));
  if (!isGlobal && (command.contexts || command.integration_types)) {
    faults.push(fault(path, 'APPLICATION_COMMAND_CONTEXTS_GUILD', 'Only global commands have contexts.'));
  }
  if (textLength(command) > MOST_TEXT) {
    faults.push(fault(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MOST_TEXT})`));
  }
  return faults;
}

/** Discord documents permissions as text; its schema has them as a number. */
function withNumbers(command: unknown): unknown {
  if (!isBody(command)) return command;
  const { default_member_permissions: permissions } = command;
  return typeof permissions === 'string' && /^\d{1,15}$/.test(permissions)
    ? { ...command, default_member_permissions: Number(permissions) }
    : command;
}

/** What is wrong with a list of commands that takes the place of all there were. */
export function commandsFaults(commands: unknown, isGlobal = true): Fault[] {
  if (!Array.isArray(commands))
    return [fault([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType')];
  const faults = commands.flatMap((command, index) => commandFaults(command, [index], isGlobal));
  const seen = new Set<string>();
  const counts = new Map<number, number>();
  for (const [index, command] of commands.entries()) {
    if (!isBody(command)) continue;
    const type = typeof command.type === 'number' ? command.type : ApplicationCommandType.ChatInput;
    const key = `${type} ${command.name}`;
    if (seen.has(key)) {
      faults.push(
        fault([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique'),
      );
    }
    seen.add(key);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  for (const [type, most] of MOST_COMMANDS) {
    if ((counts.get(type) ?? 0) > most) {
      faults.push(fault([], 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer commands of type ${type}.`));
    }
  }
  return faults;
}

function menuFaults({ description, options }: Body, path: Path): Fault[] {
  const faults: Fault[] = [];
  if (typeof description === 'string' && description !== '') {
    faults.push(
      fault([...path, 'description'], 'BASE_TYPE_MAX_LENGTH', 'Context menu commands have no description.'),
    );
  }
  if (Array.isArray(options) && options.length > 0) {
    faults.push(
      fault([...path, 'options'], 'BASE_TYPE_MAX_LENGTH', 'Context menu commands have no options.'),
    );
  }
  return faults;
}

function chatFaults(command: Body, path: Path): Fault[] {
  return [...nameFaults(command, path), ...descriptionFaults(command, path), ...optionsFaults(command, path)];
}

function optionsFaults(command: Body, path: Path): Fault[] {
  const faults: Fault[] = [];
  const options = Array.isArray(command.options) ? command.options.filter(isBody) : [];
  const names = new Set<unknown>();
  let optional = false;
  for (const [index, option] of options.entries()) {
    const place = [...path, 'options', index];
    faults.push(
      ...nameFaults(option, place),
      ...descriptionFaults(option, place),
      ...choiceFaults(option, place),
    );
    if (names.has(option.name)) {
      faults.push(
        fault(place, 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option names must be unique'),
      );
    }
    names.add(option.name);
    if (option.type === ApplicationCommandOptionType.Subcommand) faults.push(...optionsFaults(option, place));
    if (option.required === true && optional) {
      faults.push(
        fault(
          place,
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before others',
        ),
      );
    }
    optional ||= option.required !== true;
  }
  return faults;
}

function nameFaults({ name, name_localizations }: Body, path: Path): Fault[] {
  const named = [
    [[...path, 'name'], name] as const,
    ...localized(name_localizations, [...path, 'name_localizations']),
  ];
  return named.flatMap(([place, text]) =>
    typeof text === 'string' && NAME.test(text) && text === text.toLowerCase()
      ? []
      : [fault(place, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')],
  );
}

function descriptionFaults({ description }: Body, path: Path): Fault[] {
  return typeof description === 'string' && description !== ''
    ? []
    : [fault([...path, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required')];
}

function choiceFaults({ choices, autocomplete }: Body, path: Path): Fault[] {
  if (!Array.isArray(choices)) return [];
  const faults = choices.flatMap((choice, index) =>
    isBody(choice) && typeof choice.value === 'string' && choice.value.length > MOST_CHOICE_VALUE
      ? [
          fault(
            [...path, 'choices', index, 'value'],
            'BASE_TYPE_MAX_LENGTH',
            'Must be 100 or fewer in length.',
          ),
        ]
      : [],
  );
  return autocomplete === true && choices.length > 0
    ? [...faults, fault(path, 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES', 'Choices exclude autocomplete')]
    : faults;
}

/** Of each text the longest of its languages counts. */
function textLength(command: Body): number {
  const own = Math.max(...texts(command, 'name')) + Math.max(...texts(command, 'description'));
  const options = Array.isArray(command.options) ? command.options.filter(isBody) : [];
  const choices = Array.isArray(command.choices) ? command.choices.filter(isBody) : [];
  return (
    own +
    options.reduce((sum, option) => sum + textLength(option), 0) +
    choices.reduce((sum, choice) => sum + Math.max(...texts(choice, 'name')) + String(choice.value).length, 0)
  );
}

function texts(body: Body, key: string): number[] {
  const all = [body[key], ...localized(body[`${key}_localizations`], []).map(([, text]) => text)];
  return [0, ...all.map((text) => (typeof text === 'string' ? text.length : 0))];
}

function localized(value: unknown, path: Path): (readonly [Path, unknown])[] {
  return isBody(value)
    ? Object.entries(value).map(([locale, text]) => [[...path, locale], text] as const)
    : [];
}
