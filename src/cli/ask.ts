import { runAsk } from './run-ask.ts';
import { standardStreams } from './standard-streams.ts';

process.exitCode = await runAsk(process.argv.slice(2), standardStreams());
