import { type Desk, openDesk } from '../../src/desk/desk.ts';
import { CHANCE } from '../../src/running/chance.ts';
import { openDatabase } from '../../src/store/database.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';

/** Gives a desk on the database of each test's own, another one at each call. */
export function deskInFolder(): () => Promise<Desk> {
  const inFolder = temporaryFolder();
  return async () => openDesk(await openDatabase({ kind: 'file', path: inFolder('footnote.db') }), CHANCE);
}
