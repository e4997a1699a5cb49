import type { Context } from '../../src/command/context.ts';
import type { GuildContext } from '../../src/command/guild-context.ts';
import type { Outcome } from '../../src/command/reply.ts';
import { privateNotice } from '../private-card.ts';

/** Does what only those may who manage the guild: a client's list of commands is no permission. */
export function forManagers(context: Context, work: (guild: GuildContext) => Outcome): Outcome {
  const { guild, words } = context;
  const { guildOnly, managersOnly } = words.private.settings;
  if (guild === undefined) return privateNotice(guildOnly);
  return guild.mayManage ? work(guild) : privateNotice(managersOnly);
}
