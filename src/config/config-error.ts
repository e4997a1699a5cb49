/** A setting cannot be used; the message names it and the remedy, and never what was written: that might be a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
