import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * A table that the build has prepared (see `src/build/`): what the program needs of a large data package, in a form that
 * is read in milliseconds.
 *
 * @throws Error where the program has not been built.
 */
export function readPrepared(name: string): string {
  try {
    return readFileSync(require.resolve(`#prepared/${name}`), 'utf8');
  } catch (cause) {
    throw new Error(`the prepared table ${name} is missing: run "npm run build"`, { cause });
  }
}
