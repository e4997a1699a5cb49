import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Actor, Place } from '../sandbox/actor.ts';
import type { KnownCommand } from './command-line.ts';
import { commandOf } from './command-of.ts';

/**
 * What is suggested for the first text option of a command while `/ask wh` is typed, or `/library remove wh`.
 *
 * @throws {RangeError} Where the line names no command with such an option.
 */
export async function suggestionsFor(
  line: string,
  commands: readonly KnownCommand[],
  actor: Actor,
  place: Place,
): Promise<string[]> {
  const { command, rest } = commandOf(line, commands);
  const option = command?.options.find(({ type }) => type === ApplicationCommandOptionType.String);
  if (command === undefined || option === undefined) throw new RangeError('Type it as in :suggest /ask wh');
  const typed = { [option.name]: rest.trim() };
  const outcome = await actor.autocomplete(place, command.name, typed, option.name).response;
  return outcome.kind === 'choices' ? outcome.choices.map(({ name }) => name) : [];
}
