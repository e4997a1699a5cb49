import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readApiAddress } from './config/api-address.ts';
import { readBotToken } from './config/bot-token.ts';
import { ConfigError } from './config/config-error.ts';
import { type DatabaseLocation, readDatabaseToken, readDatabaseUrl } from './config/database-url.ts';
import { type Limit, readLimit } from './config/limit.ts';
import { hostName, oneOf, wholeNumber } from './config/plain-values.ts';
import { createSettings, type Settings, type Variables } from './config/settings.ts';
import { MAX_SHARDS, readShardList } from './config/shard-list.ts';

export { ConfigError };

/** From the most talkative to the quietest. */
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;
const DEFAULT_DATABASE = 'data/footnote.db';

/** What the operator sets from outside. `.env.example` explains every variable. */
export interface Config {
  /** The folder of articles, as `CORPUS_DIR` writes it; undefined where it is not set. */
  readonly corpusDir: string | undefined;
  /** Whether colours are wanted (`FORCE_COLOR`) or not (`NO_COLOR`, `TERM=dumb`); undefined leaves it to the terminal. */
  readonly colour: boolean | undefined;
  /** Where the user stood when npm went to the package's own folder to run a script (`INIT_CWD`). */
  readonly startedFrom: string | undefined;
  readonly discord: DiscordConfig;
  /** `DATABASE_URL` and `DATABASE_TOKEN`: where what guilds set is stored. */
  readonly database: DatabaseLocation;
  readonly health: {
    /** `HEALTH_PORT`; undefined where health is not served. */
    readonly port: number | undefined;
    /** `HEALTH_HOST`, the address to listen on. */
    readonly host: string;
  };
  /** `LOG_LEVEL`: what is less grave than this is not logged. */
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** What the bot needs to know about its Discord. */
export interface DiscordConfig {
  /** `DISCORD_TOKEN`, without `Bot ` before it; undefined where it is not set. */
  readonly token: string | undefined;
  /** `DISCORD_API`: another Discord-compatible server, without a slash at the end; undefined for Discord's own. */
  readonly api: string | undefined;
  /** `MENTIONS`: whether messages that name the bot are answered. */
  readonly mentions: boolean;
  /** `SHARDS`: those of this process, in order. */
  readonly shards: 'auto' | readonly number[];
  /** `SHARD_COUNT`: those of all processes together; defined exactly where `shards` is a list. */
  readonly shardCount: number | undefined;
  /** `COOLDOWN`: for each member; undefined for none. */
  readonly cooldown: Limit | undefined;
  /** `GUILD_LIMIT`: for each guild; undefined for none. */
  readonly guildLimit: Limit | undefined;
}

/** The folder that holds package.json, whether the program runs from its sources or from what was built of them. */
export const PACKAGE_ROOT = findPackageRoot(dirname(fileURLToPath(import.meta.url)));

/**
 * Reads the environment, and `.env` in the package's own folder for what the environment does not set.
 *
 * @throws {ConfigError} When `.env` or a variable cannot be used.
 */
export async function readConfig(): Promise<Config> {
  return configFrom({ ...(await readEnvFile(join(PACKAGE_ROOT, '.env'))), ...process.env });
}

/**
 * Makes the configuration of variables; one that is blank counts as not set.
 *
 * @throws {ConfigError} When any of them cannot be used; the message names all of those.
 */
export function configFrom(variables: Variables): Config {
  const settings = createSettings(variables);
  const config: Config = {
    corpusDir: variables.CORPUS_DIR?.trim() || undefined,
    colour: readColour(variables),
    // Another program that npm started may have gone elsewhere before it started this one.
    startedFrom: /^(?:ask|backup|check|restore|start)$/.test(variables.npm_lifecycle_event ?? '')
      ? variables.INIT_CWD
      : undefined,
    discord: readDiscord(settings),
    database: readDatabase(settings),
    health: {
      port: settings.read('HEALTH_PORT', wholeNumber(1, 65_535, 9090), undefined),
      host: settings.read('HEALTH_HOST', hostName, '127.0.0.1'),
    },
    logLevel: settings.read('LOG_LEVEL', oneOf(LOG_LEVELS), 'info'),
  };
  settings.check();
  return config;
}

/**
 * Reads a file of variables, if it is there.
 *
 * @throws {ConfigError} When it is there and cannot be read.
 */
export async function readEnvFile(file: string): Promise<Variables> {
  if (!existsSync(file)) return {};
  // Most starts find no such file and need not wait for the package that reads it.
  const { config } = await import('dotenv');
  const variables: Record<string, string> = {};
  const { error } = config({ path: file, processEnv: variables, quiet: true });
  if (error !== undefined) {
    throw new ConfigError(`${file} cannot be read (${error.code}); check its permissions, or move it away`);
  }
  return variables;
}

function readDiscord(settings: Settings): DiscordConfig {
  const api = settings.read('DISCORD_API', readApiAddress, undefined);
  const elsewhere = api !== undefined || !settings.sound('DISCORD_API');
  return {
    token: settings.read('DISCORD_TOKEN', (written) => readBotToken(written, elsewhere), undefined),
    api,
    mentions: settings.read('MENTIONS', oneOf(['on', 'off']), 'on') === 'on',
    ...readShards(settings),
    cooldown: settings.read('COOLDOWN', readLimit, { asks: 5, seconds: 10 }),
    guildLimit: settings.read('GUILD_LIMIT', readLimit, { asks: 60, seconds: 60 }),
  };
}

function readDatabase(settings: Settings): DatabaseLocation {
  const inPackage = (path: string): string => resolve(PACKAGE_ROOT, path);
  const location = settings.read('DATABASE_URL', (written) => readDatabaseUrl(written, inPackage), {
    kind: 'file',
    path: inPackage(DEFAULT_DATABASE),
  } as const);
  const token = settings.read('DATABASE_TOKEN', readDatabaseToken, undefined);
  return location.kind === 'server' ? { ...location, token } : location;
}

function readShards(settings: Settings): Pick<DiscordConfig, 'shards' | 'shardCount'> {
  const shards = settings.read('SHARDS', readShardList, 'auto');
  const shardCount = settings.read('SHARD_COUNT', wholeNumber(1, MAX_SHARDS, 16), undefined);
  if (settings.sound('SHARDS', 'SHARD_COUNT')) {
    if (shards === 'auto') {
      if (shardCount !== undefined) {
        settings.complain('SHARD_COUNT', 'needs SHARDS, the shards of this process, such as 0-3');
      }
    } else if (shardCount === undefined) {
      settings.complain('SHARDS', 'needs SHARD_COUNT, how many shards there are in all');
    } else if (shards.some((shard) => shard >= shardCount)) {
      settings.complain(
        'SHARDS',
        `holds a number above ${shardCount - 1}, the last of SHARD_COUNT=${shardCount}; correct one of the two`,
      );
    }
  }
  return { shards, shardCount };
}

function readColour({ FORCE_COLOR, NO_COLOR, TERM }: Variables): boolean | undefined {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return NO_COLOR || TERM === 'dumb' ? false : undefined;
}

function findPackageRoot(folder: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, 'package.json')) || parent === folder ? folder : findPackageRoot(parent);
}
