import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, configFrom, readEnvFile } from '../src/config.ts';

/** Of the form that Discord gives, and nobody's. */
const TOKEN = `${'A'.repeat(24)}.${'b'.repeat(6)}.${'C-_9'.repeat(9)}`;

function problemsOf(variables: Record<string, string>): string[] {
  try {
    configFrom(variables);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split('\n');
  }
}

describe('the configuration', () => {
  it('takes the folder of articles from CORPUS_DIR', () => {
    expect(configFrom({ CORPUS_DIR: ' stories/ferry ' }).corpusDir).toBe('stories/ferry');
  });

  it('counts a blank variable as one that is not set', () => {
    expect(configFrom({ CORPUS_DIR: ' ', NO_COLOR: '' })).toEqual(configFrom({}));
  });

  it.each([
    [{}, undefined],
    [{ NO_COLOR: '1' }, false],
    [{ TERM: 'dumb' }, false],
    [{ FORCE_COLOR: '' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('reads from %j whether colours are wanted: %s', (variables, wanted) => {
    expect(configFrom(variables).colour).toBe(wanted);
  });

  it('knows where the user stands only when npm itself started this command', () => {
    expect(configFrom({ INIT_CWD: '/here', npm_lifecycle_event: 'ask' }).startedFrom).toBe('/here');
    expect(configFrom({ INIT_CWD: '/here', npm_lifecycle_event: 'test' }).startedFrom).toBeUndefined();
    expect(configFrom({ INIT_CWD: '/here' }).startedFrom).toBeUndefined();
  });
});

describe('the configuration of the bot', () => {
  it('has a default for everything but the token', () => {
    expect(configFrom({})).toMatchObject({
      discord: {
        token: undefined,
        api: undefined,
        mentions: true,
        shards: 'auto',
        shardCount: undefined,
        cooldown: { asks: 5, seconds: 10 },
        guildLimit: { asks: 60, seconds: 60 },
      },
      database: { kind: 'file', path: resolve('data/footnote.db') },
      health: { port: undefined, host: '127.0.0.1' },
      logLevel: 'info',
    });
  });

  it('takes everything from variables', () => {
    const variables = {
      DISCORD_TOKEN: ` Bot ${TOKEN}\n`,
      DISCORD_API: 'http://127.0.0.1:8080/api/',
      MENTIONS: 'OFF',
      SHARDS: '8, 0-2,1',
      SHARD_COUNT: '16',
      COOLDOWN: 'off',
      GUILD_LIMIT: '30 / 5',
      HEALTH_PORT: '9090',
      HEALTH_HOST: '0.0.0.0',
      LOG_LEVEL: 'debug',
    };
    expect(configFrom(variables)).toMatchObject({
      discord: {
        token: TOKEN,
        api: 'http://127.0.0.1:8080/api',
        mentions: false,
        shards: [0, 1, 2, 8],
        shardCount: 16,
        cooldown: undefined,
        guildLimit: { asks: 30, seconds: 5 },
      },
      health: { port: 9090, host: '0.0.0.0' },
      logLevel: 'debug',
    });
  });

  it.each([
    ['MENTIONS', 'maybe', 'MENTIONS must be on or off'],
    ['COOLDOWN', '5', 'COOLDOWN must be questions/seconds, such as 5/10 for five in ten seconds, or off'],
    ['COOLDOWN', '0/10', 'COOLDOWN must be questions/seconds'],
    ['GUILD_LIMIT', '5/0', 'GUILD_LIMIT must be questions/seconds'],
    ['HEALTH_PORT', '70000', 'HEALTH_PORT must be a whole number from 1 to 65535, such as 9090'],
    ['HEALTH_PORT', '0', 'HEALTH_PORT must be a whole number'],
    ['HEALTH_PORT', '80.5', 'HEALTH_PORT must be a whole number'],
    ['HEALTH_HOST', 'http://here', 'HEALTH_HOST must be an address of this machine'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be trace, debug, info, warn, error or fatal'],
    ['DISCORD_API', 'discord.example', 'DISCORD_API must be an address such as https://discord.example/api'],
    ['DISCORD_API', 'ftp://discord.example', 'DISCORD_API must be an address'],
    ['DISCORD_API', 'https://me:secret@discord.example', 'DISCORD_API must not hold a name and a password'],
    ['DISCORD_API', 'https://discord.example/api?key=1', 'DISCORD_API must end with its path'],
    ['DISCORD_API', 'https://discord.example/api/v10/', 'DISCORD_API must not name the version'],
    ['SHARD_COUNT', '16', 'SHARD_COUNT needs SHARDS'],
    ['SHARDS', '0-3', 'SHARDS needs SHARD_COUNT'],
  ])('refuses %s=%s', (name, written, message) => {
    expect(problemsOf({ [name]: written })).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['a', '4', 'SHARDS must be the numbers of shards, such as 0-3 or 0,2,5, or auto'],
    ['0,,1', '4', 'SHARDS must be the numbers of shards'],
    ['3-0', '4', 'SHARDS holds a range that ends before it begins'],
    ['0-4', '4', 'SHARDS holds a number above 3, the last of SHARD_COUNT=4'],
    ['0-99999', '4', 'SHARDS must hold no number above 9999'],
    ['0-3', 'four', 'SHARD_COUNT must be a whole number from 1 to 10000'],
  ])('refuses SHARDS=%s of SHARD_COUNT=%s for one reason', (shards, count, message) => {
    const problems = problemsOf({ SHARDS: shards, SHARD_COUNT: count });
    expect(problems).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['file:data/own.db', { kind: 'file', path: resolve('data/own.db') }],
    ['file:/var/lib/footnote/own.db', { kind: 'file', path: '/var/lib/footnote/own.db' }],
    ['file:///var/lib/footnote/own.db', { kind: 'file', path: '/var/lib/footnote/own.db' }],
    ['memory', { kind: 'memory' }],
    ['libsql://database.example', { kind: 'server', url: 'libsql://database.example', token: 'ey.token' }],
    ['http://127.0.0.1:8080', { kind: 'server', url: 'http://127.0.0.1:8080', token: 'ey.token' }],
  ])('finds the database at DATABASE_URL=%s', (written, database) => {
    expect(configFrom({ DATABASE_URL: written, DATABASE_TOKEN: 'ey.token' }).database).toEqual(database);
  });

  it.each([
    [
      'DATABASE_URL',
      'data/footnote.db',
      'DATABASE_URL must be a file such as file:data/footnote.db, a libSQL server',
    ],
    ['DATABASE_URL', 'postgres://database.example', 'DATABASE_URL must be a file such as'],
    [
      'DATABASE_URL',
      'file://elsewhere/footnote.db',
      'DATABASE_URL must name a file of this machine by its path',
    ],
    ['DATABASE_URL', 'file:footnote.db?mode=ro', 'DATABASE_URL must name a file of this machine by its path'],
    [
      'DATABASE_URL',
      'https://me:secret@database.example',
      'DATABASE_URL must be the address alone; a token goes into',
    ],
    ['DATABASE_URL', 'libsql://database.example?authToken=secret', 'DATABASE_URL must be the address alone'],
    ['DATABASE_TOKEN', 'a token', 'DATABASE_TOKEN holds spaces'],
  ])('refuses %s=%s, without what was written', (name, written, message) => {
    expect(problemsOf({ [name]: written })).toEqual([expect.stringContaining(message)]);
    expect(problemsOf({ [name]: written })[0]).not.toContain('secret');
  });

  it('names everything that is wrong at once, each on a line of its own', () => {
    const problems = problemsOf({ DISCORD_TOKEN: 'your-token', HEALTH_PORT: 'x', LOG_LEVEL: 'y' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'HEALTH_PORT',
      'LOG_LEVEL',
    ]);
  });

  it('takes a token of another form where another server is asked', () => {
    const variables = { DISCORD_TOKEN: 'a-token-of-the-proxy', DISCORD_API: 'https://discord.example/api' };
    expect(configFrom(variables).discord.token).toBe('a-token-of-the-proxy');
    expect(problemsOf({ ...variables, DISCORD_API: '' })).toEqual([
      expect.stringContaining('three parts with dots between'),
    ]);
  });

  it.each(['your-bot-token', '<token>', 'xxxxxxxxxxxx', 'changeme', 'Bot TOKEN', 'paste it here'])(
    'tells the placeholder %j from a token',
    (written) => {
      const [problem, ...others] = problemsOf({ DISCORD_TOKEN: written });
      expect(problem).toMatch(/^DISCORD_TOKEN still holds a placeholder\. .*Bot > Reset Token$/);
      expect(others).toEqual([]);
    },
  );

  it('never shows what was written, be it a token or one in the wrong place', () => {
    const names = [
      'DISCORD_API',
      'SHARDS',
      'SHARD_COUNT',
      'COOLDOWN',
      'MENTIONS',
      'HEALTH_PORT',
      'LOG_LEVEL',
    ];
    const broken = [`${TOKEN} ${TOKEN}`, `"${TOKEN}`, TOKEN.replaceAll('.', ''), `${TOKEN}\u200b`];
    const all = [
      ...broken.map((written) => ({ DISCORD_TOKEN: written })),
      ...names.map((name) => ({ [name]: TOKEN })),
      { HEALTH_HOST: `${TOKEN}!` },
    ];
    for (const variables of all) {
      const [problem = ''] = problemsOf(variables);
      expect(problem).toContain(Object.keys(variables)[0]);
      for (const part of TOKEN.split('.')) expect(problem).not.toContain(part);
    }
  });
});

describe('the file of variables', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'config-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('may be missing', async () => {
    expect(await readEnvFile(join(folder, '.env'))).toEqual({});
  });

  it('is read without a change to the environment', async () => {
    const file = join(folder, '.env');
    await writeFile(file, '# where\nFOOTNOTE_TEST_DIR="my stories" # here\n');
    expect(await readEnvFile(file)).toEqual({ FOOTNOTE_TEST_DIR: 'my stories' });
    expect(process.env.FOOTNOTE_TEST_DIR).toBeUndefined();
  });

  it('is named when it cannot be read', async () => {
    await expect(readEnvFile(folder)).rejects.toThrow(
      `${folder} cannot be read (EISDIR); check its permissions, or move it away`,
    );
  });
});
