import { LRUCache } from 'lru-cache';
import type { Database, Statement } from '../store/database.ts';
import { markAuthor } from './author-mark.ts';
import type { Chance } from './chance.ts';
import { countIn } from './count-changes.ts';
import type { Guilds } from './guilds.ts';
import { isAuthor } from './is-author.ts';
import { outcomeIn } from './outcome-in.ts';
import type { Ruling } from './ruling.ts';
import {
  disputeRuling,
  type ProposedRuling,
  proposeRuling,
  readRuling,
  readRulings,
  removeRuling,
  reproposeRuling,
  rulingsIn,
  settleRuling,
} from './ruling-statements.ts';

/** The rulings of guilds. An id of another guild's is as one that is not there. Times in ms since 1970. */
export interface Rulings {
  /** Another one after each change of a guild's rulings, known without waiting; 0 where there never was one. */
  revision(guild: string): number;
  /** From the oldest. */
  of(guild: string): Promise<readonly Ruling[]>;
  /**
   * @param author the user's id, which is not stored.
   * @returns `gone` where what it is to replace is not there, or is superseded already.
   */
  propose(
    guild: string,
    ruling: ProposedRuling,
    author: string,
    now: number,
  ): Promise<Ruling | 'too-many' | 'gone'>;
  /**
   * Settles a proposed ruling, and supersedes the one that it replaces. Where the guild wants two moderators and its
   * author is forgotten, whoever settles becomes the author instead (`reproposed`); the author alone `needs-another`.
   */
  settle(
    guild: string,
    id: string,
    seen: Seen,
    now: number,
  ): Promise<RulingChange<'settled' | 'reproposed' | 'needs-another'>>;
  /** Disputes a ruling that is proposed or settled. */
  dispute(guild: string, id: string, seen: number, now: number): Promise<RulingChange<'disputed'>>;
  /** Proposes a disputed ruling again. */
  repropose(guild: string, id: string, seen: Seen, now: number): Promise<RulingChange<'reproposed'>>;
  /** Tells whether there was such a ruling. */
  remove(guild: string, id: string): Promise<boolean>;
}

/** By whom a ruling is changed, and what was seen of it. */
export interface Seen {
  /** The user's id, which is not stored. */
  readonly by: string;
  /** The ruling's revision. */
  readonly seen: number;
}

/** What has come of a change. Where it did not happen, the ruling is as it was. */
export interface RulingChange<Kind extends string> {
  /** `changed`: it is not what was seen, or this cannot be done to it as it stands. */
  readonly kind: Kind | 'changed' | 'gone';
  /** As it is now; left out where it is gone. */
  readonly ruling?: Ruling;
}

/** Of so many guilds rulings stay in memory. */
const REMEMBERED = 100;

export function createRulings(database: Database, guilds: Guilds, { newId, newSalt }: Chance): Rulings {
  const remembered = new LRUCache<string, { readonly revision: number; readonly rulings: readonly Ruling[] }>(
    { max: REMEMBERED },
  );

  async function of(guild: string): Promise<readonly Ruling[]> {
    const { rulings: revision } = guilds.stateOf(guild);
    if (revision === 0) return [];
    const known = remembered.get(guild);
    if (known?.revision === revision) return known.rulings;
    const [state, rows] = await database.read(readRulings(guild));
    const fresh = { revision: Number(state?.[0]?.rulings_revision ?? 0), rulings: rulingsIn(rows) };
    remembered.set(guild, fresh);
    return fresh.rulings;
  }

  /** Does what the first of some statements tells the outcome of. */
  async function change<Kind extends string>(
    guild: string,
    id: string,
    statements: readonly Statement[],
  ): Promise<RulingChange<Kind>> {
    const all = [...statements, readRuling(guild, id)];
    const results = await guilds.change(guild, all);
    const [ruling] = rulingsIn(results[statements.length]);
    const kind = outcomeIn<Kind | 'changed' | 'gone'>(results[0]);
    return ruling === undefined ? { kind } : { kind, ruling };
  }

  return {
    revision: (guild) => guilds.stateOf(guild).rulings,
    of,
    async propose(guild, ruling, author, now) {
      const id = newId();
      const statements = proposeRuling(guild, id, ruling, markAuthor(author, newSalt()), now);
      const results = await guilds.change(guild, [...statements, readRuling(guild, id)]);
      const [proposed] = rulingsIn(results[statements.length]);
      return proposed ?? outcomeIn<'too-many' | 'gone'>(results[0]);
    },
    async settle(guild, id, { by, seen }, now) {
      // What a user's mark would be, SQL cannot tell.
      const [rows] = await database.read([readRuling(guild, id)]);
      const mark = rulingsIn(rows)[0]?.proposedBy;
      const settler = { own: markAuthor(by, newSalt()), isAuthor: mark !== undefined && isAuthor(mark, by) };
      return change(guild, id, settleRuling(guild, id, seen, mark, settler, now));
    },
    dispute: (guild, id, seen, now) => change(guild, id, disputeRuling(guild, id, seen, now)),
    repropose: (guild, id, { by, seen }, now) =>
      change(guild, id, reproposeRuling(guild, id, seen, markAuthor(by, newSalt()), now)),
    async remove(guild, id) {
      const [, count] = await guilds.change(guild, removeRuling(guild, id));
      return countIn(count) > 0;
    },
  };
}
