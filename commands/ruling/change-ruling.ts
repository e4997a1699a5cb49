import { rulingWithId } from '../../src/cards/find-ruling.ts';
import type { Context } from '../../src/command/context.ts';
import type { GuildRulings } from '../../src/command/guild-rulings.ts';
import type { Outcome } from '../../src/command/reply.ts';
import type { HeldRuling } from '../../src/stories/held-ruling.ts';
import { forModerators } from '../for-moderators.ts';
import { cardOfRuling } from './card-of-ruling.ts';

/**
 * Changes a ruling for a moderator, and shows it as it is then.
 *
 * @param say what is said above it, by what has come of the change.
 */
export function changeRuling<Kind extends string>(
  id: string,
  context: Context,
  say: Readonly<Record<Kind, string>>,
  change: (rulings: GuildRulings, held: HeldRuling) => Promise<Kind | 'changed' | 'gone'>,
): Outcome {
  return forModerators(context, async ({ rulings }) => {
    const held = rulingWithId(id, rulings.held);
    const kind = held === undefined ? 'gone' : await change(rulings, held);
    const heading = { ...say, changed: context.words.private.rulings.changed, gone: undefined }[kind];
    return { kind: 'replace', card: cardOfRuling(id, context, heading) };
  });
}
