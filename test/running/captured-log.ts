import type { Fields, Logger } from '../../src/running/logger.ts';

export interface LogLine {
  readonly level: keyof Logger;
  readonly fields: Fields;
  readonly message: string;
}

/** A logger that keeps what it is told. */
export function capturedLog(): Logger & { readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = [];
  const at = (level: keyof Logger) => (fields: Fields, message: string) => {
    lines.push({ level, fields, message });
  };
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
