import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { type Desk, openDesk } from '../../src/desk/desk.ts';
import { createBot, type RunningBot } from '../../src/discord/create-bot.ts';
import type { Limit } from '../../src/discord/rate-limit.ts';
import type { GuildListener } from '../../src/discord/watch-guilds.ts';
import { importUpload } from '../../src/import/import-upload.ts';
import { CHANCE } from '../../src/running/chance.ts';
import type { Fields, Logger } from '../../src/running/logger.ts';
import { createMetrics } from '../../src/running/metrics.ts';
import type { Actor, Place, Sent } from '../../src/sandbox/actor.ts';
import { buttonsOf } from '../../src/sandbox/actor.ts';
import type { ShownModal } from '../../src/sandbox/interaction.ts';
import { type StoredMessage, textsIn } from '../../src/sandbox/message.ts';
import { pingsSomebody } from '../../src/sandbox/pings.ts';
import { Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { openDatabase } from '../../src/store/database.ts';
import type { Base } from '../../src/stories/base.ts';
import { createStory, type Story } from '../../src/story.ts';
import { eventually } from '../eventually.ts';

const FERRY = fileURLToPath(new URL('../fixtures/stories/ferry', import.meta.url));

/** The invented story of a ferry, with questions that it answers. */
export async function ferryStory(): Promise<Story> {
  const { articles, synonyms } = await loadCorpus(FERRY);
  return createStory(articles, synonyms, ['Where is the Sea Lantern being built?', 'Who is Britta Lohmann?']);
}

/** One line of the log. */
export interface LogLine {
  readonly level: keyof Logger;
  readonly message: string;
  readonly fields: Fields;
}

/** The whole bot, logged in to a Discord of its own. */
export interface TestBot {
  readonly sandbox: Sandbox;
  readonly bot: RunningBot;
  readonly desk: Desk;
  readonly log: readonly LogLine[];
  /** Why the bot asked to leave. */
  readonly left: readonly string[];
  /** Puts another story in the place of the one that is asked. */
  tell(story: Story): void;
  metrics(): Promise<string>;
  stop(): Promise<void>;
}

export interface TestBotOptions extends SandboxOptions {
  /** One that is there already; otherwise a new one is started. */
  readonly sandbox?: Sandbox;
  readonly story?: Story;
  readonly cooldown?: Limit;
  readonly guildLimit?: Limit;
  readonly mentions?: boolean;
  /** The time in ms since 1970; that of the machine unless given. */
  readonly now?: () => number;
  /** What guilds have set; in memory unless given. */
  readonly desk?: Desk;
  readonly onGuild?: GuildListener;
  /** The shards of this bot, of how many; all that the sandbox recommends unless given. */
  readonly part?: { readonly shards: readonly number[]; readonly shardCount: number };
}

export async function startTestBot(options: TestBotOptions = {}): Promise<TestBot> {
  let base = baseOf(options.story ?? (await ferryStory()));
  const sandbox = options.sandbox ?? (await Sandbox.start(options));
  sandboxes.add(sandbox);
  const log: LogLine[] = [];
  const left: string[] = [];
  const at = (level: keyof Logger) => (fields: Fields, message: string) => {
    log.push({ level, message, fields });
  };
  const metrics = createMetrics({
    state: () => ({ shards: [], guilds: 0 }),
    corpus: () => ({ articles: 0, paragraphs: 0 }),
  });
  const desk = options.desk ?? (await openDesk(await openDatabase({ kind: 'memory' }), CHANCE));
  const bot = createBot({
    desk,
    ...(options.onGuild === undefined ? {} : { onGuild: options.onGuild }),
    token: sandbox.token,
    api: sandbox.api,
    mentions: options.mentions ?? true,
    shards: options.part?.shards ?? 'auto',
    shardCount: options.part?.shardCount,
    cooldown: options.cooldown,
    guildLimit: options.guildLimit,
    base: () => base,
    readArticle: importUpload,
    attachmentOrigins: [sandbox.attachmentOrigin],
    newId: CHANCE.newId,
    now: options.now ?? Date.now,
    log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') },
    metrics,
    onClosed: (reason, mayPass) => left.push(mayPass ? reason : `${reason}, to be mended`),
  });
  await bot.start();
  return {
    sandbox,
    bot,
    desk,
    log,
    left,
    tell(other) {
      base = baseOf(other);
      bot.renew();
    },
    metrics: () => metrics.text(),
    async stop() {
      await bot.close(1_000);
      await sandbox.close();
      sandboxes.delete(sandbox);
    },
  };
}

/** A base of nothing but a story's articles. */
function baseOf(story: Story): Base {
  return { corpus: { articles: story.articles, synonyms: [], questions: [] }, story };
}

/** Those in which a test takes place. */
const sandboxes = new Set<Sandbox>();

/**
 * The message that came of something, also where it was only promised at first, as on a machine that is busy; fails where
 * another thing came.
 */
export async function messageOf({ interaction, response }: Sent): Promise<StoredMessage> {
  const outcome = await response;
  if (interaction.state === 'deferred') return eventually(() => promised(interaction));
  if (outcome.kind !== 'message' && outcome.kind !== 'update')
    throw new Error(`no message but ${outcome.kind}`);
  return outcome.message;
}

/** The form that came of something; fails where another thing came. */
export async function formOf({ response }: Sent): Promise<ShownModal> {
  const outcome = await response;
  if (outcome.kind !== 'modal') throw new Error(`no form but ${outcome.kind}`);
  return outcome;
}

function promised({ original = '' }: Sent['interaction']): StoredMessage {
  const [message] = [...sandboxes].flatMap(({ state }) => state.message(original) ?? []);
  if (message === undefined) throw new Error('what was promised has not come');
  return message;
}

/** Every text of a message, in order, as markdown. */
export function textOf(message: StoredMessage): string {
  return textsIn(message.components).join('\n');
}

/** The labels of its buttons, in order. */
export function labelsOf(message: StoredMessage): unknown[] {
  return buttonsOf(message.components).map(({ label }) => label);
}

/** Asks and gives the card. */
export function ask(
  actor: Actor,
  place: Place,
  question: string,
  more: Record<string, string | boolean> = {},
) {
  return messageOf(actor.command(place, 'ask', { question, ...more }));
}

/** Expects that the bot has notified nobody and logged no error. */
export function expectUnharmed({ sandbox, log }: TestBot): void {
  const notified = sandbox.world.channels
    .flatMap((channel) => sandbox.state.messagesIn(channel))
    .filter(({ author, pings }) => author.bot && pingsSomebody(pings));
  expect(notified).toEqual([]);
  expect(log.filter(({ level }) => level === 'error')).toEqual([]);
}
