import { endsWithin } from './ends-within.ts';

/** The work that has begun and not ended, so that leaving can wait for it. */
export class InFlight {
  readonly #running = new Set<Promise<void>>();

  /** @param work settles; it must not reject. */
  add(work: Promise<void>): void {
    this.#running.add(work);
    void work.finally(() => this.#running.delete(work));
  }

  get size(): number {
    return this.#running.size;
  }

  /** Resolves when nothing runs any more, or after `limit` ms; says whether all of it ended. */
  settle(limit: number): Promise<boolean> {
    return endsWithin(Promise.all(this.#running), limit);
  }
}
