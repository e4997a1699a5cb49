import type { GuildContext } from '../../src/command.ts';
import { DEFAULT_SETTINGS } from '../../src/desk/guild-settings.ts';

/** A guild that has set nothing, and in which nothing can be set. */
export function guildOf(more: Partial<GuildContext> = {}): GuildContext {
  const unexpected = (): never => {
    throw new Error('nothing was to be changed');
  };
  return {
    settings: DEFAULT_SETTINGS,
    mayManage: true,
    mentionsPossible: true,
    change: unexpected,
    changeChannel: unexpected,
    deleteEverything: unexpected,
    ...more,
  };
}
