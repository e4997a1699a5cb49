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
  async settle(limit: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, limit, false);
    });
    const done = Promise.all(this.#running).then(() => true);
    const settled = await Promise.race([done, late]);
    clearTimeout(timer);
    return settled;
  }
}
