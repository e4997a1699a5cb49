import type { Statement } from '../store/database.ts';
import { COUNT_CHANGES } from './count-changes.ts';
import { makeGuild, numberChangeIfAny } from './guild-statements.ts';
import { MOST_ARTICLES, MOST_PARAGRAPHS } from './shelf-limits.ts';
import type { StoredArticle } from './stored-article.ts';

/** Why a text finds no room. */
export type TooMuch = 'too-many-paragraphs' | 'too-much-text';

/** The most that a guild has of its own, beside its articles and their paragraphs. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_SYNONYMS = 200;

// Whether there is room is found out in the transaction that takes it: of two processes at once the second sees what the
// first has taken. ?1 is the guild, ?2 the id.
const ROOM_FOR_ARTICLE = `SELECT CASE
    WHEN EXISTS (SELECT 1 FROM articles WHERE guild = ?1 AND id = ?2) THEN 'id-taken'
    WHEN count(*) >= ${MOST_ARTICLES} THEN 'too-many-articles'
    WHEN total(paragraphs) + ?3 > ${MOST_PARAGRAPHS} THEN 'too-many-paragraphs'
    WHEN total(bytes) + ?4 > ${MOST_BYTES} THEN 'too-much-text'
    ELSE 'added'
  END AS outcome FROM articles WHERE guild = ?1`;
const ROOM_FOR_TEXT = `SELECT CASE
    WHEN NOT EXISTS (SELECT 1 FROM articles WHERE guild = ?1 AND id = ?2) THEN 'gone'
    WHEN NOT EXISTS (SELECT 1 FROM articles WHERE guild = ?1 AND id = ?2 AND text = ?5) THEN 'changed'
    WHEN total(paragraphs) + ?3 > ${MOST_PARAGRAPHS} THEN 'too-many-paragraphs'
    WHEN total(bytes) + ?4 > ${MOST_BYTES} THEN 'too-much-text'
    ELSE 'replaced'
  END AS outcome FROM articles WHERE guild = ?1 AND id <> ?2`;
const ROOM_FOR_SYNONYM = `SELECT CASE
    WHEN EXISTS (SELECT 1 FROM synonyms WHERE guild = ?1 AND line = ?2) THEN 'there-already'
    WHEN count(*) >= ${MOST_SYNONYMS} THEN 'too-many'
    ELSE 'added'
  END AS outcome FROM synonyms WHERE guild = ?1`;

export function readShelf(guild: string): Statement[] {
  return [
    {
      sql: `SELECT shelf_revision,
          EXISTS (SELECT 1 FROM settings WHERE guild = id AND channel = '' AND name = 'base' AND value = 'off') AS alone
        FROM guilds WHERE id = ?`,
      args: [guild],
    },
    { sql: 'SELECT id, text, paragraphs, added_at FROM articles WHERE guild = ? ORDER BY id', args: [guild] },
    { sql: 'SELECT id, line FROM synonyms WHERE guild = ? ORDER BY id', args: [guild] },
  ];
}

/** Adds an article; the first statement tells the outcome. */
export function addArticle(
  guild: string,
  { id, text, paragraphs }: Omit<StoredArticle, 'addedAt'>,
  now: number,
): Statement[] {
  const args = [guild, id, paragraphs, bytesOf(text)];
  return [
    { sql: ROOM_FOR_ARTICLE, args },
    makeGuild(guild),
    {
      sql: `INSERT INTO articles (guild, id, paragraphs, bytes, text, added_at)
        SELECT ?1, ?2, ?3, ?4, ?5, ?6 FROM (${ROOM_FOR_ARTICLE}) WHERE outcome = 'added'`,
      args: [...args, text, now],
    },
    ...numberChangeIfAny(guild, 'shelf'),
  ];
}

/** Replaces an article's text; the first statement tells the outcome. */
export function replaceArticle(
  guild: string,
  { id, text, paragraphs }: Omit<StoredArticle, 'addedAt'>,
  expected: string,
): Statement[] {
  const args = [guild, id, paragraphs, bytesOf(text), expected];
  return [
    { sql: ROOM_FOR_TEXT, args },
    {
      sql: `UPDATE articles SET paragraphs = ?3, bytes = ?4, text = ?6
        WHERE guild = ?1 AND id = ?2 AND (${ROOM_FOR_TEXT}) = 'replaced'`,
      args: [...args, text],
    },
    ...numberChangeIfAny(guild, 'shelf'),
  ];
}

/** Adds a synonym; the first statement tells the outcome. */
export function addSynonym(guild: string, id: string, line: string, now: number): Statement[] {
  return [
    { sql: ROOM_FOR_SYNONYM, args: [guild, line] },
    makeGuild(guild),
    {
      sql: `INSERT INTO synonyms (guild, line, id, added_at)
        SELECT ?1, ?2, ?3, ?4 FROM (${ROOM_FOR_SYNONYM}) WHERE outcome = 'added'`,
      args: [guild, line, id, now],
    },
    ...numberChangeIfAny(guild, 'shelf'),
  ];
}

/** Removes an article or a synonym; the second statement counts them. */
export function removeFrom(table: 'articles' | 'synonyms', guild: string, id: string): Statement[] {
  return [
    { sql: `DELETE FROM ${table} WHERE guild = ? AND id = ?`, args: [guild, id] },
    COUNT_CHANGES,
    ...numberChangeIfAny(guild, 'shelf'),
  ];
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
