import { rulingsOn } from '../../src/cards/find-ruling.ts';
import { rulingRow } from '../../src/cards/ruling-row.ts';
import type { Context } from '../../src/command/context.ts';
import type { Choice } from '../../src/command.ts';
import type { HeldRuling } from '../../src/stories/held-ruling.ts';

/** Discord shows so many rows. */
const MOST = 25;

/** The rulings that what is typed may mean; none for whoever is no moderator. */
export function rulingChoices(
  typed: string,
  isOffered: (held: HeldRuling) => boolean,
  { guild, words }: Context,
): readonly Choice[] {
  if (guild?.mayModerate !== true) return [];
  return rulingsOn(typed, guild.rulings.held.filter(isOffered))
    .slice(0, MOST)
    .map((held) => rulingRow(held, words.private.rulings));
}
