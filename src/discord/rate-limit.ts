import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** So many asks in so many seconds. */
export interface Limit {
  readonly asks: number;
  readonly seconds: number;
}

/** Whether a question may be asked now, or who has to wait how long. */
export type Permit =
  | { readonly kind: 'granted' }
  | { readonly kind: 'refused'; readonly by: 'member' | 'guild' | 'cooldown'; readonly seconds: number };

export interface RateLimit {
  /** @param cooldown how long a member waits between two questions in this guild, in seconds; 0 for not at all. */
  take(member: string, guild: string | null, cooldown?: number): Promise<Permit>;
}

/** Counts questions by member and by guild, in memory. A limit that is undefined does not limit. */
export function createRateLimit(limits: {
  readonly member: Limit | undefined;
  readonly guild: Limit | undefined;
}): RateLimit {
  const members = limiterOf(limits.member);
  const guilds = limiterOf(limits.guild);
  /** By their length. */
  const cooldowns = new Map<number, RateLimiterMemory>();

  function cooldownOf(seconds: number): RateLimiterMemory {
    const known = cooldowns.get(seconds) ?? new RateLimiterMemory({ points: 1, duration: seconds });
    cooldowns.set(seconds, known);
    return known;
  }

  return {
    async take(member, guild, cooldown = 0) {
      if (guild !== null && cooldown > 0) {
        const pause = await secondsToWait(cooldownOf(cooldown), `${guild}/${member}`);
        if (pause > 0) return { kind: 'refused', by: 'cooldown', seconds: pause };
      }
      const wait = await secondsToWait(members, member);
      if (wait > 0) return { kind: 'refused', by: 'member', seconds: wait };
      const guildWait = guild === null ? 0 : await secondsToWait(guilds, guild);
      return guildWait > 0 ? { kind: 'refused', by: 'guild', seconds: guildWait } : { kind: 'granted' };
    },
  };
}

function limiterOf(limit: Limit | undefined): RateLimiterMemory | undefined {
  return limit && new RateLimiterMemory({ points: limit.asks, duration: limit.seconds });
}

async function secondsToWait(limiter: RateLimiterMemory | undefined, key: string): Promise<number> {
  try {
    await limiter?.consume(key);
    return 0;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
  }
}
