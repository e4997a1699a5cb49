import type { Presses, Submits } from '../command/presses.ts';
import type { Command } from '../command.ts';
import type { Desk } from '../desk/desk.ts';
import type { ReadArticle } from '../running/article-reader.ts';
import type { Logger } from '../running/logger.ts';
import type { Metrics } from '../running/metrics.ts';
import type { GuildStories } from '../stories/guild-stories.ts';
import type { AskedQuestions } from './asked-questions.ts';
import type { Drafts } from './drafts.ts';
import type { KnownClusters } from './known-clusters.ts';
import type { LongTexts } from './long-texts.ts';
import type { RateLimit } from './rate-limit.ts';
import type { RecentShares } from './recent-shares.ts';
import type { Votes } from './votes.ts';

/** What the handling of an interaction rests on. */
export interface Bot {
  /** What each guild asks. */
  readonly stories: GuildStories;
  /** Whether messages that name the bot are answered. */
  readonly mentions: boolean;
  /** What guilds have set, added and settled. */
  readonly desk: Desk;
  readonly commands: readonly Command[];
  readonly presses: Presses;
  readonly submits: Submits;
  /** Makes an article of a file. */
  readonly readArticle: ReadArticle;
  /** Where uploaded files may be read from. */
  readonly attachmentOrigins: readonly string[];
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly limit: RateLimit;
  readonly shares: RecentShares;
  readonly longTexts: LongTexts;
  readonly drafts: Drafts;
  readonly votes: Votes;
  readonly asked: AskedQuestions;
  readonly clusters: KnownClusters;
  /** The time in ms since 1970. */
  now(): number;
}
