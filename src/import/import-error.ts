/** A file cannot be imported. The message, one line, names the remedy; it does not name the file. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
