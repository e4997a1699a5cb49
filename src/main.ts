import { runAsk } from './cli/run-ask.ts';
import { standardStreams } from './cli/standard-streams.ts';

process.exitCode = await runAsk([], standardStreams());
