import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { Misuse } from '../cli/misuse.ts';
import { standardStreams } from '../cli/standard-streams.ts';
import { visible } from '../cli/terminal/visible.ts';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { StoreError } from '../store/store-error.ts';

/** A command that takes one file. */
export interface FileCommand {
  /** As npm runs it. */
  readonly name: 'backup' | 'restore';
  readonly usage: string;
  /** Does it, and gives what to say of it. */
  run(file: string, config: Config): Promise<string>;
}

/** Runs a command on the file that was named, and sets the exit status. */
export async function runFileCommand({ name, usage, run }: FileCommand): Promise<void> {
  const { output, errors } = standardStreams();
  try {
    const config = await readConfig();
    const file = readFile(process.argv.slice(2), usage);
    say(output, file === undefined ? usage : await run(resolve(config.startedFrom ?? '.', file), config));
  } catch (error) {
    // Not by what the bot reports with: that loads all of Discord's client.
    if (!(error instanceof ConfigError || error instanceof Misuse || error instanceof StoreError))
      throw error;
    errors.write(`${name}: ${visible(error.message)}\n`);
    process.exitCode = error instanceof StoreError && error.mayPass ? 1 : 2;
  }
}

/** The file that was named; undefined where help is wanted. */
function readFile(args: readonly string[], usage: string): string | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return undefined;
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Misuse(`Name one file.\n\n${usage}`);
    return file;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Misuse(`${error.message}\n\n${usage}`);
  }
}

function say(output: Writable, text: string): void {
  output.write(`${text}\n`);
}
