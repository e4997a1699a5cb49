import { standardStreams } from './cli/standard-streams.ts';
import { readConfig } from './config.ts';
import { report } from './start/report.ts';
import { runLive } from './start/run-live.ts';
import { runOnSandbox } from './start/run-on-sandbox.ts';

const streams = standardStreams();
try {
  const config = await readConfig();
  const { token } = config.discord;
  if (token === undefined) await runOnSandbox(config, streams);
  else await runLive(config, token);
} catch (error) {
  report(error, 'footnote', streams.errors);
}
