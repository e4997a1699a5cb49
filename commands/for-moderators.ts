import type { Context } from '../src/command/context.ts';
import type { GuildContext } from '../src/command/guild-context.ts';
import type { Outcome } from '../src/command/reply.ts';
import { privateNotice } from './private-card.ts';

/** Does what only those may who moderate the whole guild: a client's list of commands is no permission. */
export function forModerators(context: Context, work: (guild: GuildContext) => Outcome): Outcome {
  const { guild, words } = context;
  const { settings, trouble } = words.private;
  if (guild === undefined) return privateNotice(settings.guildOnly);
  return guild.mayModerate ? work(guild) : privateNotice(trouble.moderatorsOnly);
}
