import { commandOf } from './command-of.ts';

/** A registered command, as far as a line is read by it. */
export interface KnownCommand {
  readonly name: string;
  /** What else it may be called, as by its English name. */
  readonly alias?: string;
  /** In order; `type` as Discord numbers it. */
  readonly options: readonly KnownOption[];
}

export interface KnownOption {
  readonly name: string;
  readonly type: number;
  readonly required: boolean;
  /** What can be chosen, if not any value can. */
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
}

/** A channel that can be named where the line is typed. */
export interface KnownChannel {
  readonly id: string;
  readonly name: string;
}

export type OptionValue = string | number | boolean;

/** What was typed after `/`, or why it cannot be used. */
export type CommandLine =
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly options: Readonly<Record<string, OptionValue>>;
    }
  | { readonly kind: 'mistake'; readonly message: string };

const TEXT = 3;
const INTEGER = 4;
const FLAG = 5;
const CHANNEL = 7;
const NAMED = /(?:^|\s)([\p{L}\p{N}_-]+):(\S+|"[^"]*")\s*$/u;

/**
 * Reads `/ask where is it? article:harbour public:true` as Discord's composer would: options by their names at the end
 * (`"…"` around one with spaces), and what stands before them as the first text option, or a number at its end as the
 * first whole-number option. A channel is typed by its name, with or without `#`, and read as its id.
 */
export function readCommandLine(
  line: string,
  commands: readonly KnownCommand[],
  channels: readonly KnownChannel[] = [],
): CommandLine {
  const { command, name, rest } = commandOf(line, commands);
  if (command === undefined) {
    const known = commands.map((each) => `/${each.name}`).join(', ');
    return { kind: 'mistake', message: `There is no command /${name}. There are: ${known}` };
  }
  const { free, named } = splitOptions(rest.trim(), command);
  const options: Record<string, OptionValue> = {};
  for (const option of command.options) {
    const typed = named.get(option.name);
    if (typed === undefined) continue;
    const value = readValue(typed, option, channels);
    if (value === undefined) return { kind: 'mistake', message: expectation(option, channels) };
    options[option.name] = value;
  }
  const leftOver = place(free, command, options);
  if (leftOver !== '') return { kind: 'mistake', message: `/${name} has no place for “${leftOver}”.` };
  const missing = command.options.find((option) => option.required && !(option.name in options));
  if (missing !== undefined) return { kind: 'mistake', message: `/${name} needs: ${missing.name}` };
  return { kind: 'command', name: command.name, options };
}

/** Takes options by name from the end of a line, as long as there are any. */
function splitOptions(
  line: string,
  { options }: KnownCommand,
): { readonly free: string; readonly named: ReadonlyMap<string, string> } {
  const named = new Map<string, string>();
  let free = line;
  for (;;) {
    const [found, name = '', value = ''] = NAMED.exec(free) ?? [];
    // A word with a colon that is no option belongs to the text.
    if (found === undefined || named.has(name) || !options.some((option) => option.name === name)) break;
    named.set(name, value.replace(/^"(.*)"$/su, '$1'));
    free = free.slice(0, -found.length);
  }
  return { free: free.trim(), named };
}

/** Puts the text without a name where it belongs; gives what has no place. */
function place(free: string, command: KnownCommand, options: Record<string, OptionValue>): string {
  const open = command.options.filter(({ name }) => !(name in options));
  const text = open.find(({ type, choices = [] }) => type === TEXT && choices.length === 0);
  const integer = open.find(({ type }) => type === INTEGER);
  let rest = free;
  const [, before = '', number] = /^(.*?)\s*\b(\d{1,9})$/su.exec(rest) ?? [];
  if (integer !== undefined && number !== undefined && (before !== '' || text === undefined)) {
    options[integer.name] = Number(number);
    rest = before;
  }
  if (text === undefined || rest === '') return rest;
  // Discord itself shows the first option's name before its text.
  options[text.name] = rest.startsWith(`${text.name}:`) ? rest.slice(text.name.length + 1).trim() : rest;
  return '';
}

function readValue(
  typed: string,
  { type, choices = [] }: KnownOption,
  channels: readonly KnownChannel[],
): OptionValue | undefined {
  if (choices.length > 0) {
    return choices.find(({ name, value }) => [name, String(value)].includes(typed))?.value;
  }
  switch (type) {
    case INTEGER:
      return /^-?\d{1,15}$/.test(typed) ? Number(typed) : undefined;
    case FLAG:
      return /^(?:true|false)$/i.test(typed) ? typed.toLowerCase() === 'true' : undefined;
    case CHANNEL:
      return channels.find(({ id, name }) => typed === id || typed.replace(/^#/, '') === name)?.id;
    default:
      return typed;
  }
}

function expectation({ name, type, choices = [] }: KnownOption, channels: readonly KnownChannel[]): string {
  if (choices.length > 0) return `${name}: takes ${choices.map(({ value }) => value).join(', ')}`;
  if (type === CHANNEL) {
    const known = channels.map((channel) => `#${channel.name}`).join(', ');
    return `${name}: takes one of ${known}`;
  }
  return `${name}: takes ${type === FLAG ? 'true or false' : 'a whole number'}`;
}
