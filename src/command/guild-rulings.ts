import type { Ruling } from '../desk/ruling.ts';
import type { ProposedRuling } from '../desk/ruling-statements.ts';
import type { RulingChange } from '../desk/rulings.ts';
import type { HeldRuling } from '../stories/held-ruling.ts';

/** The rulings of a guild. What changes them resolves when it is stored, and rejects where it could not be. */
export interface GuildRulings {
  /** All of them as they are now, the newest first, each with what it cites as the articles have it. */
  readonly held: readonly HeldRuling[];
  /** The member proposes it; `gone` where what it is to replace is not there. */
  propose(draft: ProposedRuling): Promise<Ruling | 'too-many' | 'gone'>;
  /**
   * Settles a ruling that is as the member saw it. Where the guild has it so, another than who proposed it has to: then
   * it `needs-another`; where nobody is known to have proposed it, the member now has, and it is `reproposed`.
   *
   * @param seen the revision that they saw.
   */
  settle(id: string, seen: number): Promise<RulingChange<'settled' | 'reproposed' | 'needs-another'>>;
  dispute(id: string, seen: number): Promise<RulingChange<'disputed'>>;
  /** The member proposes a disputed ruling again. */
  proposeAgain(id: string, seen: number): Promise<RulingChange<'reproposed'>>;
  /** Tells whether it was there. */
  remove(id: string): Promise<boolean>;
}
