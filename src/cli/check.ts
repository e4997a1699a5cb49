import { runCheck } from './run-check.ts';
import { standardStreams } from './standard-streams.ts';

process.exitCode = await runCheck(process.argv.slice(2), standardStreams());
