/** What is stored cannot be read or written; the message names the database and the remedy. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** Whether trying again may help, with nothing changed here. */
  readonly mayPass: boolean;

  constructor(message: string, { mayPass = false, cause }: { mayPass?: boolean; cause?: unknown } = {}) {
    super(message, cause === undefined ? {} : { cause });
    this.mayPass = mayPass;
  }
}
