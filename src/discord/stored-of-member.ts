import type { StoredOfMember } from '../command/context.ts';
import type { Desk } from '../desk/desk.ts';

/**
 * What is stored of a member, in all guilds.
 *
 * @param here the guild that they ask from; the questions of the others are only counted.
 */
export function storedOfMember(
  member: string,
  here: string | null,
  { storedOf, forget }: Pick<Desk, 'storedOf' | 'forget'>,
): StoredOfMember {
  return {
    async read() {
      const { waits, marks } = await storedOf(member);
      // In a conversation with the bot nobody reads along.
      const shown = waits.filter(({ guild }) => here === null || guild === here);
      return {
        waits: shown.map(({ question }) => question),
        elsewhere: waits.length - shown.length,
        marks,
      };
    },
    forget: () => forget(member),
  };
}
