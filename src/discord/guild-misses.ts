import type { GuildMisses } from '../command/guild-misses.ts';
import { contentTerms } from '../misses/content-terms.ts';
import { withoutIds } from '../misses/without-ids.ts';
import { answeredAmong } from './answered-among.ts';
import type { Here } from './here.ts';
import { trySynonym } from './try-synonym.ts';

/** What could not be answered in a guild, and who wants to hear of it. */
export function guildMisses({ bot, guild, told, interaction }: Here): GuildMisses {
  const { desk, votes, asked } = bot;
  const { user, locale } = interaction;
  const now = () => bot.stories.now(guild) ?? told;
  const clusters = () => bot.clusters.of(guild);

  return {
    clusters,
    dismiss: (questions) => desk.misses.dismiss(guild, questions),
    async dismissAnswered() {
      const missed = (await clusters()).flatMap(({ misses }) => misses);
      const answered = await answeredAmong(missed, now());
      if (answered.length > 0) await desk.misses.dismiss(guild, answered);
      return answered.length;
    },
    async trySynonym(rule, first) {
      const missed = (await clusters()).flatMap(({ misses }) => misses.map(({ question }) => question));
      return trySynonym(now().story, rule, first, [missed, asked.in(guild)]);
    },
    async vote(question, kind) {
      const kept = withoutIds(question);
      if (!votes.isFirst(guild, user.id, kept)) return 'before';
      const noting = desk.misses.note(guild, { question: kept, terms: contentTerms(kept), kind }, bot.now());
      noting.catch(() => votes.forget(guild, user.id, kept));
      await noting;
      return 'noted';
    },
    wait: (question, seen) =>
      desk.waits.add(
        guild,
        { user: user.id, question: withoutIds(question), locale, ...(seen === undefined ? {} : { seen }) },
        bot.now(),
      ),
  };
}
