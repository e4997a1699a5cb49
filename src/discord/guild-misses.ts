import type { GuildMisses } from '../command/guild-misses.ts';
import { clusterMisses } from '../misses/cluster-misses.ts';
import { contentTerms } from '../misses/content-terms.ts';
import { KEPT_MISSES } from '../running/desk-watch.ts';
import type { Here } from './here.ts';

/** What could not be answered in a guild, and who wants to hear of it. */
export function guildMisses({ bot, guild, interaction }: Here): GuildMisses {
  const { desk, votes, asked } = bot;
  const { user, locale } = interaction;
  return {
    asked: asked.in(guild),
    async clusters() {
      const now = bot.now();
      return clusterMisses(await desk.misses.read(guild, now - KEPT_MISSES), now);
    },
    dismiss: (questions) => desk.misses.dismiss(guild, questions),
    async vote(question, kind) {
      if (!votes.isFirst(guild, user.id, question)) return 'before';
      await desk.misses.note(guild, { question, terms: contentTerms(question), kind }, bot.now());
      return 'noted';
    },
    wait: (question) => desk.waits.add(guild, { user: user.id, question, locale }, bot.now()),
  };
}
