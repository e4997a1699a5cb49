/** Why an attachment was not fetched. */
export type UploadFault = 'foreign-host' | 'too-large' | 'too-slow' | 'unavailable';

/** An attachment could not be fetched. The message is for the log; the fault says what to tell whoever sent it. */
export class UploadError extends Error {
  override readonly name = 'UploadError';
  readonly fault: UploadFault;

  constructor(fault: UploadFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
