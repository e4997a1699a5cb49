import { Misuse } from './cli/misuse.ts';
import { standardStreams } from './cli/standard-streams.ts';
import { visible } from './cli/terminal/visible.ts';
import { ConfigError, readConfig } from './config.ts';
import { StartError } from './discord/log-in.ts';
import { HealthServerError } from './running/health-server.ts';
import { runLive } from './start/run-live.ts';
import { runOnSandbox } from './start/run-on-sandbox.ts';

/** What the operator can mend; its message says how. */
const MENDABLE = [ConfigError, Misuse, StartError, HealthServerError];

const streams = standardStreams();
try {
  const config = await readConfig();
  const { token } = config.discord;
  if (token === undefined) await runOnSandbox(config, streams);
  else await runLive(config, token);
} catch (error) {
  if (!(error instanceof Error) || !MENDABLE.some((kind) => error instanceof kind)) throw error;
  streams.errors.write(`footnote: ${visible(error.message)}\n`);
  // A supervisor tries again after 1; after 2 somebody has to change something first.
  process.exitCode = error instanceof StartError && error.mayPass ? 1 : 2;
}
