import { type DestinationStream, destination as fileDestination, pino, stdTimeFunctions } from 'pino';
import { loggable } from './loggable.ts';
import { redact } from './redact.ts';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** What a message is about. Errors and plain objects are fine; whatever looks like a token is cut. */
export type Fields = Readonly<Record<string, unknown>>;

/** Where the bot says what it does. */
export interface Logger {
  debug(fields: Fields, message: string): void;
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  error(fields: Fields, message: string): void;
}

export interface LoggerOptions {
  readonly level: LogLevel;
  /** Cut wherever they stand, such as the bot's own token, whatever its form. */
  readonly secrets?: readonly string[];
  /** Default: standard error, for standard output is the prompt's. */
  readonly destination?: DestinationStream;
}

/**
 * A logger that writes one JSON object a line, with `level`, `time` (ISO 8601) and `msg`, at once: the last line before
 * the process ends is the one that is needed.
 */
export function createLogger({ level, secrets = [], destination }: LoggerOptions): Logger {
  const known = secrets.filter((secret) => secret !== '');
  const written = pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination ?? fileDestination({ dest: 2, sync: true }),
  );
  const at =
    (severity: keyof Logger) =>
    (fields: Fields, message: string): void => {
      if (written.isLevelEnabled(severity))
        written[severity](loggable(fields, known), redact(message, known));
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
