import type { Writable } from 'node:stream';
import { visible } from '../cli/terminal/visible.ts';
import type { Fields, Logger } from '../running/logger.ts';

/** The log as somebody at a prompt reads it: a line each, between what they type. */
export class PromptLog {
  readonly #output: Writable;
  #redraw: (() => void) | undefined;

  constructor(output: Writable) {
    this.#output = output;
  }

  readonly log: Logger = {
    debug() {},
    info: (_, message) => {
      // How it starts and leaves is seen anyway.
      if (this.#redraw !== undefined) this.#write(message, {});
    },
    warn: (fields, message) => this.#write(message, fields),
    error: (fields, message) => this.#write(message, fields),
  };

  /** From now on what was typed is shown again below each line. */
  show(redraw: () => void): void {
    this.#redraw = redraw;
  }

  hide(): void {
    this.#redraw = undefined;
  }

  #write(message: string, { file, line, problem, error, reference }: Fields): void {
    const place = file === undefined ? [] : [`${file}${line === undefined ? '' : `:${line}`}`];
    const reason = error instanceof Error ? [error.message] : [];
    const details = [...place, ...[problem, reference].filter((detail) => detail !== undefined), ...reason];
    this.#output.write(`\r\x1b[K* ${visible([message, ...details].join(' – '))}\n`);
    this.#redraw?.();
  }
}
