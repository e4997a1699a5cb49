import type { Writable } from 'node:stream';
import { Misuse } from '../cli/misuse.ts';
import { visible } from '../cli/terminal/visible.ts';
import { ConfigError } from '../config.ts';
import { StartError } from '../discord/log-in.ts';
import { HealthServerError } from '../running/health-server.ts';
import { StoreError } from '../store/store-error.ts';

/** What the operator can mend; its message says how. */
const MENDABLE = [ConfigError, Misuse, StartError, HealthServerError, StoreError];

/**
 * Says what somebody has to mend, and sets the exit status: a supervisor tries again after 1; after 2 somebody has to
 * change something first.
 *
 * @param program its name, in front of the message.
 * @throws The error itself where nobody but a programmer can mend it.
 */
export function report(error: unknown, program: string, errors: Writable): void {
  if (!(error instanceof Error) || !MENDABLE.some((kind) => error instanceof kind)) throw error;
  errors.write(`${program}: ${visible(error.message)}\n`);
  process.exitCode = 'mayPass' in error && error.mayPass ? 1 : 2;
}
