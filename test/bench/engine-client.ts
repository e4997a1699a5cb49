import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Order, Report } from './engine-order.ts';

const PROGRAM = fileURLToPath(new URL('./engine-process.js', import.meta.url));

/** An engine in a process of its own. */
export class EngineClient {
  readonly #child: ChildProcess;

  /** @param file the collection, as JSON */
  constructor(engine: string, file: string) {
    this.#child = fork(PROGRAM, [engine, file], { execArgv: ['--expose-gc', '--max-old-space-size=6144'] });
  }

  /**
   * Has the process do something, one thing at a time.
   *
   * @param limitMs how long to wait before ending the process
   * @returns undefined when the process did not manage
   */
  order(order: Order, limitMs: number): Promise<Report | undefined> {
    return new Promise((resolve) => {
      const settle = (report: Report | undefined): void => {
        clearTimeout(timer);
        this.#child.removeAllListeners('message').removeAllListeners('exit');
        resolve(report);
      };
      const timer = setTimeout(() => {
        this.stop();
        settle(undefined);
      }, limitMs);
      this.#child.once('exit', () => settle(undefined)).once('message', (report: Report) => settle(report));
      this.#child.send(order, (error) => {
        if (error) settle(undefined);
      });
    });
  }

  stop(): void {
    this.#child.kill();
  }
}
