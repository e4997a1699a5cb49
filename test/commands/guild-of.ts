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
      used: { articles: 0, paragraphs: 0 },
      read: unexpected,
      add: unexpected,
      replace: unexpected,
      remove: unexpected,
      addSynonym: unexpected,
      removeSynonym: unexpected,
    },
    misses: {
      clusters: async () => [],
      dismiss: unexpected,
      dismissAnswered: unexpected,
      trySynonym: unexpected,
      vote: unexpected,
      wait: unexpected,
    },
    rulings: {
      held: [],
      propose: unexpected,
      settle: unexpected,
      dispute: unexpected,
      proposeAgain: unexpected,
      remove: unexpected,
    },
    drafts: { keep: unexpected, take: () => undefined, giveBack: unexpected },
    settings: DEFAULT_SETTINGS,
    mayManage: true,
    mayModerate: true,
    mentionsPossible: true,
    largestFile: 10 * 1024 * 1024,
    change: unexpected,
    changeChannel: unexpected,
    deleteEverything: unexpected,
    ...more,
  };
}
