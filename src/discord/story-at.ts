import { setTimeout as delay } from 'node:timers/promises';
import type { GuildStory } from '../stories/guild-story.ts';
import type { Bot } from './bot.ts';

/** Discord takes a first response within 3 s, and some of that is for the answer itself. In ms. */
const PATIENCE = 1_500;

/**
 * What is asked in a guild. Where it is loaded for the first time it is waited for, but not for long. Never rejects.
 *
 * @param guild undefined where there is none.
 * @returns Undefined where it is still being loaded, or cannot be: then it is tried again with the next question.
 */
export async function storyAt(
  guild: string | undefined,
  { stories, log }: Pick<Bot, 'stories' | 'log'>,
): Promise<GuildStory | undefined> {
  const told = stories.now(guild ?? null);
  if (told !== undefined) return told;
  const calledOff = new AbortController();
  const { signal } = calledOff;
  try {
    const late = delay(PATIENCE, undefined, { signal }).catch(() => undefined);
    return await Promise.race([stories.ready(guild ?? null), late]);
  } catch (error) {
    log.error({ error }, 'the articles of a guild cannot be read');
    return undefined;
  } finally {
    calledOff.abort();
  }
}
