import type { KnownCommand } from './command-line.ts';

/** The command that a line begins with, if there is one, and what stands behind it. */
export interface NamedCommand {
  readonly command: KnownCommand | undefined;
  /** As it was typed. */
  readonly name: string;
  readonly rest: string;
}

/** The command that a line begins with: by one word, or by two where it is one of a group. */
export function commandOf(line: string, commands: readonly KnownCommand[]): NamedCommand {
  const [, first = '', second = '', rest = ''] = /^\/(\S*)(?:\s+(\S+))?\s*([\s\S]*)$/.exec(line) ?? [];
  const called = (name: string) => commands.find((known) => known.name === name || known.alias === name);
  const both = `${first} ${second}`.trim();
  const grouped = second === '' ? undefined : called(both);
  if (grouped !== undefined) return { command: grouped, name: both, rest };
  return { command: called(first), name: first, rest: line.slice(1 + first.length) };
}
