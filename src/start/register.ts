import { parseArgs } from 'node:util';
import { Misuse } from '../cli/misuse.ts';
import { standardStreams } from '../cli/standard-streams.ts';
import { readConfig } from '../config.ts';
import { registerAnew } from '../discord/register-anew.ts';
import { report } from './report.ts';

const USAGE = `Usage: npm run register [-- --guild ID]

Tells Discord of the bot's commands, if it does not have them like this already. The bot does so
itself when it starts.

  --guild ID  for this guild alone, where a change shows at once: for trying new commands
  --help      show this`;

async function register(args: readonly string[]): Promise<string> {
  const { guild, help } = readOptions(args);
  if (help) return USAGE;
  if (guild !== undefined && !/^\d{17,20}$/.test(guild)) {
    throw new Misuse(
      '--guild takes the id of a guild: 17 to 20 digits (Discord: Developer Mode > Copy Server ID)',
    );
  }
  const { token, api } = (await readConfig()).discord;
  if (token === undefined) {
    throw new Misuse('DISCORD_TOKEN is not set; .env.example says where it is found');
  }
  const { kind, count } = await registerAnew(token, api, guild);
  const where = guild === undefined ? 'everywhere' : `in guild ${guild}`;
  return kind === 'unchanged'
    ? `Discord has these ${count} commands ${where} already.`
    : `Told Discord of ${count} commands ${where}.`;
}

function readOptions(args: readonly string[]): { readonly guild?: string; readonly help?: boolean } {
  try {
    return parseArgs({
      args: [...args],
      options: { guild: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Misuse(`${error.message}\n\n${USAGE}`);
  }
}

const { output, errors } = standardStreams();
try {
  output.write(`${await register(process.argv.slice(2))}\n`);
} catch (error) {
  report(error, 'register', errors);
}
