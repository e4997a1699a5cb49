import { ConfigError } from '../config.ts';
import { Misuse } from './misuse.ts';
import type { Streams } from './standard-streams.ts';
import { visible } from './terminal/visible.ts';
import { write } from './write.ts';

/**
 * Runs a command. What the caller did wrong ends it with a line on the stream of errors.
 *
 * @param name what the line begins with
 * @returns The exit status: 0, or 2 on misuse.
 */
export async function runCommand(
  name: string,
  { errors }: Pick<Streams, 'errors'>,
  run: () => Promise<void>,
): Promise<0 | 2> {
  try {
    await run();
    return 0;
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof ConfigError)) throw error;
    await write(errors, `${name}: ${visible(error.message)}\n`);
    return 2;
  }
}
