import { standardStreams } from './cli/standard-streams.ts';
import { readConfig } from './config.ts';
import { report } from './start/report.ts';
import { runLive } from './start/run-live.ts';
import { runOnSandbox } from './start/run-on-sandbox.ts';
import { START_USAGE, startOptions } from './start/start-options.ts';

const streams = standardStreams();
try {
  const options = startOptions(process.argv.slice(2));
  if (options.help) streams.output.write(`${START_USAGE}\n`);
  else {
    const config = await readConfig();
    const { token } = config.discord;
    if (token === undefined) await runOnSandbox(config, streams, options);
    else await runLive(config, token);
  }
} catch (error) {
  report(error, 'footnote', streams.errors);
}
