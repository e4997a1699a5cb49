import type { Command, Presses } from '../command.ts';
import type { Desk } from '../desk/desk.ts';
import type { Logger } from '../running/logger.ts';
import type { Metrics } from '../running/metrics.ts';
import type { Story } from '../story.ts';
import type { LongTexts } from './long-texts.ts';
import type { RateLimit } from './rate-limit.ts';
import type { RecentShares } from './recent-shares.ts';

/** What the handling of an interaction rests on. */
export interface Bot {
  /** The story as it is now: it is loaded anew when its folder changes. */
  readonly story: () => Story;
  /** Whether messages that name the bot are answered. */
  readonly mentions: boolean;
  /** What guilds have set. */
  readonly desk: Desk;
  readonly commands: readonly Command[];
  readonly presses: Presses;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly limit: RateLimit;
  readonly shares: RecentShares;
  readonly longTexts: LongTexts;
}
