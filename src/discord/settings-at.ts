import type { Channel } from 'discord.js';
import { DEFAULT_SETTINGS, type GuildSettings } from '../desk/guild-settings.ts';
import { type SettingsHere, settingsHere } from '../desk/settings-here.ts';

/**
 * What counts where something is said.
 *
 * @param settings of the guild; undefined where there is none.
 * @param channel null where the client does not know it.
 */
export function settingsAt(
  settings: GuildSettings | undefined,
  id: string | null,
  channel: Channel | null,
): SettingsHere {
  const parent = channel?.isThread() ? channel.parentId : null;
  return settingsHere(settings ?? DEFAULT_SETTINGS, id, parent);
}
