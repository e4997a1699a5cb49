import { type Location, nameOf } from './location.ts';
import { StoreError } from './store-error.ts';

/** What went wrong with a database, as its operator has to hear it. */
export function explainFailure(error: unknown, location: Location): StoreError {
  if (error instanceof StoreError) return error;
  const name = nameOf(location);
  const told = (text: string, mayPass = false) => new StoreError(text, { mayPass, cause: error });
  if (location.kind === 'server') return explainServer(error, name, told);
  const code = codeOf(error);
  switch (code) {
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return told(
        `${name} is locked by another program. End that program, such as a shell or a copy that holds the database open.`,
        true,
      );
    case 'SQLITE_FULL':
    case 'ENOSPC':
    case 'EDQUOT':
      return told(
        `The disk that holds ${name} is full. Make room there, or set DATABASE_URL to another disk.`,
      );
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
    case 'SQLITE_AUTH':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return told(
        `${name} cannot be opened for writing. Let the user that runs the bot write to the file and its folder, or set DATABASE_URL to another file.`,
      );
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EISDIR':
      return told(`${name} is no place for a file (${code}). Set DATABASE_URL to another file.`);
    case 'SQLITE_NOTADB':
      return told(
        `${name} is no database. Move it away, set DATABASE_URL to another file, or bring a backup back: npm run restore -- FILE`,
      );
    case 'SQLITE_CORRUPT':
      return told(
        `${name} is damaged. Bring a backup back: npm run restore -- FILE (the damaged file is kept beside it)`,
      );
    case 'SQLITE_IOERR':
      return told(`${name} cannot be read or written (${detailOf(error)}). Check the disk.`, true);
    default:
      return told(`${name} cannot be used (${code}). The log holds the details.`);
  }
}

function explainServer(
  error: unknown,
  name: string,
  told: (text: string, mayPass?: boolean) => StoreError,
): StoreError {
  const code = codeOf(error);
  const status = /\b(401|403|404)\b/.exec(`${code} ${error instanceof Error ? error.message : ''}`)?.[1];
  if (status === '404') return told(`${name} is no libSQL server (HTTP 404). Check DATABASE_URL.`);
  if (status !== undefined) {
    return told(`${name} refuses the access (HTTP ${status}). Check DATABASE_TOKEN.`);
  }
  // It was reached, and did not do what it was told.
  if (code.startsWith('SQLITE_')) {
    return told(`${name} answers with an error (${code}). The log holds the details.`, isBusy(error));
  }
  return told(`${name} cannot be reached (${code}). Check the network and DATABASE_URL.`, true);
}

/** What went wrong, in one word. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  // libsql reports a file that it cannot open without a code of its own.
  if (/^ConnectionFailed\(.*: 14"\)$/.test(error.message)) return 'SQLITE_CANTOPEN';
  if ('code' in error && error.code !== undefined) return String(error.code);
  return error.cause === undefined ? error.name : codeOf(error.cause);
}

function detailOf(error: unknown): string {
  return error instanceof Error && 'extendedCode' in error ? String(error.extendedCode) : codeOf(error);
}

/** Whether another connection holds what was wanted, so that it is worth waiting for. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(?:BUSY|LOCKED)$/.test(codeOf(error));
}

/** Whether a file is of another kind. */
export function isNoDatabase(error: unknown): boolean {
  return codeOf(error) === 'SQLITE_NOTADB';
}
