import type { GuildRulings } from '../command/guild-rulings.ts';
import { type Here, inForce } from './here.ts';

/** The rulings of a guild's moderators. */
export function guildRulings(here: Here): GuildRulings {
  const { bot, guild, told, interaction } = here;
  const { rulings } = bot.desk;
  const by = interaction.user.id;
  const change = <T>(changing: Promise<T>): Promise<T> => inForce(changing, here);

  return {
    get held() {
      return (bot.stories.now(guild) ?? told).rulings;
    },
    propose: (draft) => change(rulings.propose(guild, draft, by, bot.now())),
    settle: (id, seen) => change(rulings.settle(guild, id, { by, seen }, bot.now())),
    dispute: (id, seen) => change(rulings.dispute(guild, id, seen, bot.now())),
    proposeAgain: (id, seen) => change(rulings.repropose(guild, id, { by, seen }, bot.now())),
    remove: (id) => change(rulings.remove(guild, id)),
  };
}
