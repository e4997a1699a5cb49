import { randomBytes } from 'node:crypto';
import type { Chance } from '../desk/chance.ts';

/** That of the operating system; an id is of 16 characters, 0 to 9 and a to f. */
export const CHANCE: Chance = {
  newId: () => randomBytes(8).toString('hex'),
  newSalt: () => randomBytes(16).toString('hex'),
};
