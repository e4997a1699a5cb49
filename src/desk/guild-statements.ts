import type { Rows, Statement } from '../store/database.ts';
import type { GuildState } from './guild-state.ts';
import { type SettingRow, settingsOf } from './setting-rows.ts';

/** What belongs to a guild. Each table has its id in the column `guild`. */
const TABLES = ['settings', 'articles', 'synonyms', 'misses', 'waits', 'rulings'];

/** What of a guild has a number of its own beside that of its last change. */
export type Numbered = 'shelf' | 'rulings';

/** How far the changes of all guilds have come. */
export interface Progress {
  readonly revision: number;
  readonly deletions: number;
}

/** Reads how far the changes have come, and the states of all guilds that were changed after a revision. */
export function changedSince(revision: number): Statement[] {
  return [
    { sql: 'SELECT revision, deletions FROM changes' },
    ...statesWhere('guilds.revision > ?', revision),
  ];
}

/** Reads the state of one guild. */
export function stateOf(guild: string): Statement[] {
  return statesWhere('guilds.id = ?', guild);
}

/** What is stored of a guild needs the guild itself. */
export function makeGuild(guild: string): Statement {
  return { sql: 'INSERT INTO guilds (id, revision) VALUES (?, 0) ON CONFLICT DO NOTHING', args: [guild] };
}

/** Numbers a change of a guild, so that other processes see it. */
export function numberChange(guild: string, what?: Numbered): Statement[] {
  return [{ sql: 'UPDATE changes SET revision = revision + 1' }, numberGuild(guild, what)];
}

/** Likewise, where the last statement that could change something did. */
export function numberChangeIfAny(guild: string, what: Numbered): Statement[] {
  return [
    { sql: 'UPDATE changes SET revision = revision + 1 WHERE changes() > 0' },
    numberGuild(guild, what),
  ];
}

/**
 * Deletes all that is stored of the guilds that fit a condition, and gives their ids.
 *
 * @param condition SQL of this program's own; what comes from elsewhere is bound to it.
 */
export function deleteGuilds(condition: string, args: Statement['args'] = []): Statement[] {
  return [
    // Before they are gone: a change of nothing need not be told.
    {
      sql: `UPDATE changes SET revision = revision + 1, deletions = deletions + 1
        WHERE EXISTS (SELECT 1 FROM guilds WHERE ${condition})`,
      args,
    },
    ...TABLES.map((table) => deleteFrom(table, condition, args)),
    { sql: `DELETE FROM guilds WHERE ${condition} RETURNING id`, args },
  ];
}

export function progressIn(rows: Rows | undefined): Progress {
  const row = rows?.[0];
  return { revision: Number(row?.revision ?? 0), deletions: Number(row?.deletions ?? 0) };
}

/** The states of guilds by their ids, from what {@link changedSince} and {@link stateOf} read. */
export function statesIn(guilds: Rows = [], settings: Rows = []): Map<string, GuildState> {
  const rows = rowsByGuild(settings);
  return new Map(
    guilds.map(({ id, shelf_revision, rulings_revision, articles, paragraphs, synonyms }) => [
      String(id),
      {
        settings: settingsOf(rows.get(String(id)) ?? []),
        shelf: {
          revision: Number(shelf_revision),
          articles: Number(articles),
          paragraphs: Number(paragraphs),
          synonyms: Number(synonyms),
        },
        rulings: Number(rulings_revision),
      },
    ]),
  );
}

function statesWhere(condition: string, value: string | number): Statement[] {
  return [
    {
      sql: `SELECT id, shelf_revision, rulings_revision,
          (SELECT count(*) FROM articles WHERE guild = guilds.id) AS articles,
          (SELECT total(paragraphs) FROM articles WHERE guild = guilds.id) AS paragraphs,
          (SELECT count(*) FROM synonyms WHERE guild = guilds.id) AS synonyms
        FROM guilds WHERE ${condition}`,
      args: [value],
    },
    {
      sql: `SELECT guild, channel, name, value FROM guilds JOIN settings ON guild = guilds.id WHERE ${condition}`,
      args: [value],
    },
  ];
}

/** Follows the number of all changes. A moderator has made this one, so that the bot is there. */
function numberGuild(guild: string, what: Numbered | undefined): Statement {
  const own = what === undefined ? '' : `, ${what}_revision = (SELECT revision FROM changes)`;
  return {
    sql: `UPDATE guilds SET revision = (SELECT revision FROM changes), left_at = NULL${own}
      WHERE id = ? AND changes() > 0`,
    args: [guild],
  };
}

function deleteFrom(table: string, condition: string, args: Statement['args'] = []): Statement {
  return { sql: `DELETE FROM ${table} WHERE guild IN (SELECT id FROM guilds WHERE ${condition})`, args };
}

function rowsByGuild(rows: Rows): Map<string, SettingRow[]> {
  const guilds = new Map<string, SettingRow[]>();
  for (const { guild, channel, name, value } of rows) {
    const known = guilds.get(String(guild)) ?? [];
    guilds.set(String(guild), known);
    known.push({ channel: String(channel), name: String(name), value: String(value) });
  }
  return guilds;
}
