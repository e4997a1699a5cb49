import { standardStreams } from './cli/standard-streams.ts';
import { readConfig } from './config.ts';
import { report } from './start/report.ts';
import { runLive } from './start/run-live.ts';
import { runOnSandbox } from './start/run-on-sandbox.ts';
import { startOptions } from './start/start-options.ts';

const streams = standardStreams();
try {
  const options = startOptions(process.argv.slice(2));
  const config = await readConfig();
  const { token } = config.discord;
  if (token === undefined) await runOnSandbox(config, streams, options);
  else await runLive(config, token);
} catch (error) {
  report(error, 'footnote', streams.errors);
}
