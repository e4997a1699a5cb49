import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the operator sets from outside. `.env.example` explains every variable. */
export interface Config {
  /** The folder of articles, as `CORPUS_DIR` writes it; undefined where it is not set. */
  readonly corpusDir: string | undefined;
  /** Whether colours are wanted (`FORCE_COLOR`) or not (`NO_COLOR`, `TERM=dumb`); undefined leaves it to the terminal. */
  readonly colour: boolean | undefined;
  /** Where the user stood when npm went to the package's own folder to run a script (`INIT_CWD`). */
  readonly startedFrom: string | undefined;
}

/** A setting cannot be used; the message names it and the remedy. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Variables = Readonly<Record<string, string | undefined>>;

/** The folder that holds package.json, whether the program runs from its sources or from what was built of them. */
export const PACKAGE_ROOT = findPackageRoot(dirname(fileURLToPath(import.meta.url)));

/**
 * Reads the environment, and `.env` in the package's own folder for what the environment does not set.
 *
 * @throws {ConfigError} When `.env` or a variable cannot be used.
 */
export async function readConfig(): Promise<Config> {
  return configFrom({ ...(await readEnvFile(join(PACKAGE_ROOT, '.env'))), ...process.env });
}

/** Makes the configuration of variables; one that is blank counts as not set. */
export function configFrom(variables: Variables): Config {
  return {
    corpusDir: variables.CORPUS_DIR?.trim() || undefined,
    colour: readColour(variables),
    // Another program that npm started may have gone elsewhere before it started this one.
    startedFrom: /^(?:ask|start)$/.test(variables.npm_lifecycle_event ?? '') ? variables.INIT_CWD : undefined,
  };
}

/**
 * Reads a file of variables, if it is there.
 *
 * @throws {ConfigError} When it is there and cannot be read.
 */
export async function readEnvFile(file: string): Promise<Variables> {
  if (!existsSync(file)) return {};
  // Most starts find no such file and need not wait for the package that reads it.
  const { config } = await import('dotenv');
  const variables: Record<string, string> = {};
  const { error } = config({ path: file, processEnv: variables, quiet: true });
  if (error !== undefined) {
    throw new ConfigError(`${file} cannot be read (${error.code}); check its permissions, or move it away`);
  }
  return variables;
}

function readColour({ FORCE_COLOR, NO_COLOR, TERM }: Variables): boolean | undefined {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return NO_COLOR || TERM === 'dumb' ? false : undefined;
}

function findPackageRoot(folder: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, 'package.json')) || parent === folder ? folder : findPackageRoot(parent);
}
