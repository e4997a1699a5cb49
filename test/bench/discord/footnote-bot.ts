import { loadCorpus } from '../../../src/corpus/load.ts';
import { openDesk } from '../../../src/desk/desk.ts';
import { createBot } from '../../../src/discord/create-bot.ts';
import { importUpload } from '../../../src/import/import-upload.ts';
import { CHANCE } from '../../../src/running/chance.ts';
import { createLogger } from '../../../src/running/logger.ts';
import { createMetrics } from '../../../src/running/metrics.ts';
import { openDatabase } from '../../../src/store/database.ts';
import { createStory } from '../../../src/story.ts';

const [api = '', token = '', corpus = 'corpus', path] = process.argv.slice(2);
const loaded = await loadCorpus(corpus);
const base = { corpus: loaded, story: createStory(loaded.articles, loaded.synonyms, loaded.questions) };
const nothing = { shards: [], guilds: 0 };
const bot = createBot({
  token,
  api,
  mentions: false,
  shards: 'auto',
  shardCount: undefined,
  // What is measured is the work, not how it is held back.
  cooldown: undefined,
  guildLimit: undefined,
  base: () => base,
  readArticle: importUpload,
  newId: CHANCE.newId,
  now: Date.now,
  desk: await openDesk(
    await openDatabase(path === undefined ? { kind: 'memory' } : { kind: 'file', path }),
    CHANCE,
  ),
  log: createLogger({ level: 'warn' }),
  metrics: createMetrics({ state: () => nothing, corpus: () => ({ articles: 0, paragraphs: 0 }) }),
  onClosed: () => process.exit(1),
});
await bot.start();
