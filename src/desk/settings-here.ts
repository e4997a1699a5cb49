import type { Audience, GuildSettings } from './guild-settings.ts';

/** What counts in one channel. */
export interface SettingsHere {
  readonly answers: Audience;
  readonly quiet: boolean;
}

/**
 * What counts in a channel; in a thread that of the channel that it hangs on.
 *
 * @param parent the channel of a thread.
 */
export function settingsHere(
  { answers, channels }: GuildSettings,
  channel: string | null,
  parent: string | null = null,
): SettingsHere {
  const own = channels.get(parent ?? '') ?? channels.get(channel ?? '');
  return { answers: own?.answers ?? answers, quiet: own?.quiet ?? false };
}
