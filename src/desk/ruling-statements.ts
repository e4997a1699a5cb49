import type { Rows, Statement } from '../store/database.ts';
import type { AuthorMark } from './author-mark.ts';
import { COUNT_CHANGES } from './count-changes.ts';
import { makeGuild, numberChangeIfAny } from './guild-statements.ts';
import type { Ruling, RulingCitation, RulingEvent, RulingStatus } from './ruling.ts';

/** What a moderator says. */
export interface ProposedRuling extends Pick<Ruling, 'claim' | 'finding' | 'citations'> {
  /** The id of the ruling in whose place it is to come. */
  readonly replaces?: string | undefined;
}

/** A ruling's mark. */
export interface Marked extends AuthorMark {
  readonly guild: string;
  readonly id: string;
}

/** Who settles a ruling. */
export interface Settler {
  /** Their mark, should they become its author. */
  readonly own: AuthorMark;
  readonly isAuthor: boolean;
}

const MOST_RULINGS = 200;
const COLUMNS =
  'SELECT id, claim, finding, status, citations, replaces, salt, mark, revision, history FROM rulings';

// In each: ?1 the guild, ?2 the ruling's id. They are asked in the transaction that acts on them.
const ROOM_FOR_RULING = `SELECT CASE
    WHEN ?3 IS NOT NULL AND NOT EXISTS
      (SELECT 1 FROM rulings WHERE guild = ?1 AND id = ?3 AND status <> 'superseded') THEN 'gone'
    WHEN count(*) >= ${MOST_RULINGS} THEN 'too-many'
    ELSE 'proposed'
  END AS outcome FROM rulings WHERE guild = ?1 AND id <> ?2`;
const MAY_SETTLE = outcomeOf(`
    WHEN revision <> ?3 OR status <> 'proposed' OR salt IS NOT ?4 OR mark IS NOT ?5 THEN 'changed'
    WHEN NOT EXISTS (SELECT 1 FROM settings
      WHERE guild = ?1 AND channel = '' AND name = 'twoModerators' AND value = 'on') THEN 'settled'
    WHEN mark IS NULL THEN 'reproposed'
    WHEN ?6 = 1 THEN 'needs-another'
    ELSE 'settled'`);
const MAY_DISPUTE = outcomeOf(`
    WHEN revision <> ?3 OR status NOT IN ('proposed', 'settled') THEN 'changed'
    ELSE 'disputed'`);
const MAY_REPROPOSE = outcomeOf(`
    WHEN revision <> ?3 OR status <> 'disputed' THEN 'changed'
    ELSE 'reproposed'`);

export function readRulings(guild: string): Statement[] {
  return [
    { sql: 'SELECT rulings_revision FROM guilds WHERE id = ?', args: [guild] },
    { sql: `${COLUMNS} WHERE guild = ? ORDER BY number`, args: [guild] },
  ];
}

export function readRuling(guild: string, id: string): Statement {
  return { sql: `${COLUMNS} WHERE guild = ? AND id = ?`, args: [guild, id] };
}

/** Adds a ruling; the first statement tells the outcome. */
export function proposeRuling(
  guild: string,
  id: string,
  { claim, finding, citations, replaces }: ProposedRuling,
  { salt, mark }: AuthorMark,
  now: number,
): Statement[] {
  const history: readonly RulingEvent[] = [{ at: now, event: 'proposed' }];
  const cited = citations.map(({ article, number, quote }) => ({ article, number, quote }));
  const args = [guild, id, replaces ?? null];
  return [
    { sql: ROOM_FOR_RULING, args },
    makeGuild(guild),
    {
      sql: `INSERT INTO rulings
          (guild, id, replaces, claim, finding, status, citations, salt, mark, revision, history)
        SELECT ?1, ?2, ?3, ?4, ?5, 'proposed', ?6, ?7, ?8, 1, ?9
        FROM (${ROOM_FOR_RULING}) WHERE outcome = 'proposed'`,
      args: [...args, claim, finding, JSON.stringify(cited), salt, mark, JSON.stringify(history)],
    },
    ...numberChangeIfAny(guild, 'rulings'),
  ];
}

/**
 * Settles a ruling; the first statement tells the outcome.
 *
 * @param mark that of the ruling when `settler` was compared with it.
 */
export function settleRuling(
  guild: string,
  id: string,
  seen: number,
  mark: AuthorMark | undefined,
  { own, isAuthor }: Settler,
  now: number,
): Statement[] {
  const args = [guild, id, seen, mark?.salt ?? null, mark?.mark ?? null, isAuthor ? 1 : 0];
  return [
    { sql: MAY_SETTLE, args },
    // Before the ruling itself, while it may still be settled.
    {
      sql: `UPDATE rulings SET status = 'superseded', salt = NULL, mark = NULL, ${told("'superseded'", '?7')}
        WHERE guild = ?1 AND id <> ?2 AND status <> 'superseded'
          AND id = (SELECT replaces FROM rulings WHERE guild = ?1 AND id = ?2) AND (${MAY_SETTLE}) = 'settled'`,
      args: [...args, now],
    },
    {
      sql: `UPDATE rulings SET
          status = iif(outcome = 'settled', 'settled', status),
          salt = iif(outcome = 'settled', NULL, ?8),
          mark = iif(outcome = 'settled', NULL, ?9),
          ${told('outcome', '?7')}
        FROM (${MAY_SETTLE})
        WHERE guild = ?1 AND id = ?2 AND outcome IN ('settled', 'reproposed')`,
      args: [...args, now, own.salt, own.mark],
    },
    ...numberChangeIfAny(guild, 'rulings'),
  ];
}

/** Disputes a ruling; the first statement tells the outcome. */
export function disputeRuling(guild: string, id: string, seen: number, now: number): Statement[] {
  const args = [guild, id, seen];
  return [
    { sql: MAY_DISPUTE, args },
    {
      sql: `UPDATE rulings SET status = 'disputed', salt = NULL, mark = NULL, ${told("'disputed'", '?4')}
        WHERE guild = ?1 AND id = ?2 AND (${MAY_DISPUTE}) = 'disputed'`,
      args: [...args, now],
    },
    ...numberChangeIfAny(guild, 'rulings'),
  ];
}

/** Proposes a disputed ruling again; the first statement tells the outcome. */
export function reproposeRuling(
  guild: string,
  id: string,
  seen: number,
  { salt, mark }: AuthorMark,
  now: number,
): Statement[] {
  const args = [guild, id, seen];
  return [
    { sql: MAY_REPROPOSE, args },
    {
      sql: `UPDATE rulings SET status = 'proposed', salt = ?5, mark = ?6, ${told("'reproposed'", '?4')}
        WHERE guild = ?1 AND id = ?2 AND (${MAY_REPROPOSE}) = 'reproposed'`,
      args: [...args, now, salt, mark],
    },
    ...numberChangeIfAny(guild, 'rulings'),
  ];
}

/** Removes a ruling; the second statement counts it. */
export function removeRuling(guild: string, id: string): Statement[] {
  return [
    { sql: 'DELETE FROM rulings WHERE guild = ? AND id = ?', args: [guild, id] },
    COUNT_CHANGES,
    ...numberChangeIfAny(guild, 'rulings'),
  ];
}

/** Reads all marks there are. */
export function readMarks(): Statement {
  return { sql: 'SELECT guild, id, salt, mark FROM rulings WHERE mark IS NOT NULL' };
}

export function markedIn(rows: Rows = []): Marked[] {
  return rows.map(({ guild, id, salt, mark }) => ({
    guild: String(guild),
    id: String(id),
    salt: String(salt),
    mark: String(mark),
  }));
}

/** Removes a mark, where it is still that one; the ruling is what it was. */
export function removeMark({ guild, id, salt, mark }: Marked): Statement[] {
  return [
    {
      sql: 'UPDATE rulings SET salt = NULL, mark = NULL WHERE guild = ? AND id = ? AND salt = ? AND mark = ?',
      args: [guild, id, salt, mark],
    },
    ...numberChangeIfAny(guild, 'rulings'),
  ];
}

export function rulingsIn(rows: Rows = []): Ruling[] {
  return rows.map(({ id, claim, finding, status, citations, replaces, salt, mark, revision, history }) => ({
    id: String(id),
    claim: String(claim),
    finding: String(finding),
    status: String(status) as RulingStatus,
    citations: JSON.parse(String(citations)) as RulingCitation[],
    ...(typeof replaces === 'string' ? { replaces } : {}),
    ...(typeof salt === 'string' ? { proposedBy: { salt, mark: String(mark) } } : {}),
    revision: Number(revision),
    history: JSON.parse(String(history)) as RulingEvent[],
  }));
}

function outcomeOf(cases: string): string {
  return `SELECT coalesce((SELECT CASE ${cases} END FROM rulings WHERE guild = ?1 AND id = ?2), 'gone') AS outcome`;
}

/** What goes with each change: another revision and a line in the history. */
function told(event: string, at: string): string {
  return `revision = revision + 1,
    history = json_insert(history, '$[#]', json_object('at', CAST(${at} AS INTEGER), 'event', ${event}))`;
}
