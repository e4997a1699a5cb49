import type { GuildContext } from '../../src/command/guild-context.ts';
import { DEFAULT_SETTINGS } from '../../src/desk/guild-settings.ts';

/** A guild that has set nothing, and in which nothing can be set. */
export function guildOf(more: Partial<GuildContext> = {}): GuildContext {
  const unexpected = (): never => {
    throw new Error('nothing was to be changed');
  };
  return {
    library: {
      articles: [],
      isOwn: () => false,
      synonyms: [],
      read: unexpected,
      add: unexpected,
      replace: unexpected,
      remove: unexpected,
      addSynonym: unexpected,
      removeSynonym: unexpected,
    },
    misses: { clusters: async () => [], dismiss: unexpected, vote: unexpected, wait: unexpected, asked: [] },
    rulings: {
      held: [],
      propose: unexpected,
      settle: unexpected,
      dispute: unexpected,
      proposeAgain: unexpected,
      remove: unexpected,
    },
    drafts: { keep: unexpected, take: () => undefined },
    settings: DEFAULT_SETTINGS,
    mayManage: true,
    mayModerate: true,
    mentionsPossible: true,
    change: unexpected,
    changeChannel: unexpected,
    deleteEverything: unexpected,
    ...more,
  };
}
