import type { ImportFault } from './import-fault.ts';

/**
 * A file cannot be imported. The message, one line, names the remedy at the command line; it does not name the file.
 * Whoever speaks elsewhere, or another language, goes by the fault.
 */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly fault: ImportFault;

  constructor(fault: ImportFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
