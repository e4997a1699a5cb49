/** What is to go wrong with a request that fits. */
export interface RequestFault {
  readonly method?: string;
  readonly path: RegExp;
  /** So many requests meet it, 1 unless given. */
  readonly times?: number;
  readonly action: /** The server breaks down: before it did what was asked, or after. */
    | { readonly kind: 'fail'; readonly status: number; readonly when: 'before' | 'after' }
    /** Too many requests. */
    | { readonly kind: 'limit'; readonly retryAfterMs: number; readonly global?: boolean }
    /** The request waits until it is let go. */
    | { readonly kind: 'hold'; readonly arrived: () => void; readonly released: Promise<void> };
}

/** A request that waits. */
export interface Held {
  /** Resolves when it is there. */
  readonly arrived: Promise<void>;
  release(): void;
}

/** The mishaps of a Discord that is not well, as far as requests go. */
export class RequestFaults {
  #waiting: { fault: RequestFault; left: number }[] = [];

  failNext(fault: {
    readonly method?: string;
    readonly path: RegExp;
    readonly status?: number;
    readonly when?: 'before' | 'after';
    readonly times?: number;
  }): void {
    const { status = 500, when = 'before', ...where } = fault;
    this.#add({ ...where, action: { kind: 'fail', status, when } });
  }

  limitNext(fault: {
    readonly path: RegExp;
    readonly retryAfterMs: number;
    readonly global?: boolean;
  }): void {
    const { path, ...limit } = fault;
    this.#add({ path, action: { kind: 'limit', ...limit } });
  }

  hold(where: { readonly method?: string; readonly path: RegExp }): Held {
    let arrive = (): void => {};
    let release = (): void => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#add({ ...where, action: { kind: 'hold', arrived: arrive, released } });
    return { arrived, release };
  }

  /** The next fault for a request, which counts as met. */
  take(method: string, path: string): RequestFault['action'] | undefined {
    const found = this.#waiting.find(
      ({ fault }) => (fault.method === undefined || fault.method === method) && fault.path.test(path),
    );
    if (found === undefined) return undefined;
    found.left -= 1;
    if (found.left === 0) this.#waiting = this.#waiting.filter((waiting) => waiting !== found);
    return found.fault.action;
  }

  #add(fault: RequestFault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }
}
