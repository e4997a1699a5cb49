import { parseArgs } from 'node:util';
import { Misuse } from '../cli/misuse.ts';

/** How the bot is started. */
export interface StartOptions {
  /** Whether there is a page, without a token. */
  readonly page: boolean;
  /** Whether only this is asked: {@link START_USAGE}. */
  readonly help: boolean;
}

/** How it is started. */
export const START_USAGE = `Usage: npm start [-- --no-page]

Runs the bot: on Discord with DISCORD_TOKEN, otherwise in a Discord of its own on this machine, with
a page for a browser and a prompt. Where standard input is no terminal, its lines are run one after
another; where it is empty, the page is served until the program is interrupted.

  --no-page  the prompt alone
  --help     this text`;

/** @throws {Misuse} Where an option is not known. */
export function startOptions(args: readonly string[]): StartOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { 'no-page': { type: 'boolean' }, help: { type: 'boolean' } },
    });
    return { page: values['no-page'] !== true, help: values.help === true };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Misuse(`${error.message}\n\n${START_USAGE}`);
  }
}
