import type { Logger } from './logger.ts';

/** What is needed of the process. */
export interface Host {
  on(event: string, listener: (...details: unknown[]) => void): unknown;
  off(event: string, listener: (...details: unknown[]) => void): unknown;
  exit(status: number): void;
}

/** Something to close before leaving. */
export interface Step {
  /** For the log, such as 'the gateway'. */
  readonly name: string;
  /** @param left ms until the process leaves, whether this has ended or not: wait for others less long than that. */
  close(left: number): Promise<void> | void;
}

export interface ShutdownOptions {
  readonly host: Host;
  /** Called when leaving begins, so that it names what there is to close by then; closed in this order. */
  readonly steps: () => readonly Step[];
  /** For all steps together, in ms. Default: 5,000. */
  readonly limit?: number;
  readonly log: Logger;
}

export interface Shutdown {
  /** Closes everything and ends the process with this status; a second call does nothing more. Never rejects. */
  leave(status: number, reason: string): Promise<void>;
  /** Listens no longer, as if it had never been made. */
  detach(): void;
}

/** A supervisor's and Ctrl+C's, with the number that a shell adds to 128. */
const SIGNALS = { SIGTERM: 15, SIGINT: 2 } as const;
/** Some ms of the limit are for writing the log and for ending. */
const RESERVE = 250;

/**
 * Ends the process in good order: on SIGTERM and SIGINT with status 0, and at once on a second one. A promise that
 * nobody caught is logged and survived, because one dispatch that discord.js does not understand makes one. An exception
 * that nobody caught is logged and ends the process with status 1: what it left half done is not known.
 */
export function onSignals({ host, steps, limit = 5_000, log }: ShutdownOptions): Shutdown {
  let leaving: Promise<void> | undefined;

  async function closeAll(status: number, reason: string): Promise<void> {
    log.info({ status }, `leaving: ${reason}`);
    const deadline = performance.now() + limit - RESERVE;
    let unfinished = false;
    for (const { name, close } of steps()) {
      const left = Math.max(0, deadline - performance.now());
      const fault = await within(left, () => close(left));
      if (fault === undefined) continue;
      unfinished = true;
      log.error({ error: fault }, `${name} could not be closed`);
    }
    host.exit(status === 0 && unfinished ? 1 : status);
  }

  function leave(status: number, reason: string): Promise<void> {
    leaving ??= closeAll(status, reason);
    return leaving;
  }

  const listeners: Record<string, (...details: unknown[]) => void> = {
    unhandledRejection: (error) => log.error({ error }, 'a promise was rejected and nobody caught it'),
    uncaughtException: (error) => {
      log.error({ error }, 'an exception was thrown and nobody caught it');
      void leave(1, 'an exception that nobody caught');
    },
  };
  for (const [signal, number] of Object.entries(SIGNALS)) {
    listeners[signal] = () => {
      if (leaving !== undefined) host.exit(128 + number);
      else void leave(0, signal);
    };
  }
  for (const [event, listener] of Object.entries(listeners)) host.on(event, listener);
  return {
    leave,
    detach() {
      for (const [event, listener] of Object.entries(listeners)) host.off(event, listener);
    },
  };
}

/** What went wrong with some work, or undefined; work that does not end in time goes wrong too. */
async function within(limit: number, work: () => Promise<void> | void): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, limit, new Error(`not done after ${Math.round(limit)} ms`));
  });
  try {
    await Promise.race([work(), late]);
    return undefined;
  } catch (error) {
    return error ?? new Error('rejected without a reason');
  } finally {
    clearTimeout(timer);
  }
}
