/** Tells the time in ms since 1970, and wakes whoever waits for a moment. */
export interface Clock {
  now(): number;
  /** Calls back at a moment; gives a function that calls it off. */
  at(moment: number, wake: () => void): () => void;
}

/** The machine's own clock. */
export const REAL_CLOCK: Clock = {
  now: () => Date.now(),
  at(moment, wake) {
    const timer = setTimeout(wake, moment - Date.now());
    return () => clearTimeout(timer);
  },
};

/** A clock that stands still until it is told to go on. */
export class SetClock implements Clock {
  #now: number;
  #waiting: { readonly moment: number; readonly wake: () => void }[] = [];

  constructor(start: number) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  at(moment: number, wake: () => void): () => void {
    const entry = { moment, wake };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((waiting) => waiting !== entry);
    };
  }

  /** Goes on by so many ms and wakes, in order, those whose moment has come. */
  advance(ms: number): void {
    this.#now += ms;
    const due = this.#waiting.filter(({ moment }) => moment <= this.#now);
    this.#waiting = this.#waiting.filter(({ moment }) => moment > this.#now);
    for (const { wake } of due.sort((a, b) => a.moment - b.moment)) wake();
  }
}
