import type { Interaction } from 'discord.js';
import type { GuildStory } from '../stories/guild-story.ts';
import type { Bot } from './bot.ts';

/** Where an interaction takes place, in a guild that has the bot. */
export interface Here {
  readonly bot: Bot;
  /** Its id. */
  readonly guild: string;
  /** What it asked when the interaction began. */
  readonly told: GuildStory;
  readonly interaction: Interaction;
}

/** Waits for a change, and until answers come from what was changed. */
export async function inForce<T>(changing: Promise<T>, here: Here): Promise<T> {
  const outcome = await changing;
  await renewed(here);
  return outcome;
}

/** What the guild asks after a change. What is stored is stored, also where it cannot be loaded at once. */
export async function renewed({ bot, guild, told }: Here): Promise<GuildStory> {
  try {
    return await bot.stories.ready(guild);
  } catch (error) {
    bot.log.error({ error }, 'a guild’s changed articles could not be read; it is tried again');
    return bot.stories.now(guild) ?? told;
  }
}
