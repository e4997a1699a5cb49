import { guildSettings } from './migrations/001-guild-settings.ts';
import { departures } from './migrations/002-departures.ts';
import { shelves } from './migrations/003-shelves.ts';
import { misses } from './migrations/004-misses.ts';
import { waits } from './migrations/005-waits.ts';
import { rulings } from './migrations/006-rulings.ts';

/** The statements that bring a database from one version to the next. */
export type Migration = readonly string[];

/**
 * In order: the first makes version 1 of an empty database. One that was released is never changed; what is new is added
 * at the end.
 */
export const MIGRATIONS: readonly Migration[] = [guildSettings, departures, shelves, misses, waits, rulings];
