/** What the operator says about a file. What is said here is never replaced by what the file says. */
export interface ImportOptions {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** ISO day. */
  readonly published?: string;
  readonly url?: string;
  /** BCP 47 tag. Default: what the page says, else `en`. */
  readonly language?: string;
  /** Keep captions, related headlines and all the rest. Default false. */
  readonly keepAll?: boolean;
}
