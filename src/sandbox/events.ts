import type { StoredMessage } from './message.ts';

/** One line of what went over the wire. Tokens are left out of it. */
export interface WireEntry {
  /** ms since 1970, by the sandbox's clock. */
  readonly at: number;
  /** Seen from the bot. */
  readonly direction: 'sent' | 'received';
  readonly via: 'gateway' | 'rest';
  /** `INTERACTION_CREATE`, `POST /interactions/1/…/callback`. */
  readonly name: string;
  /** Of an answer over REST. */
  readonly status?: number;
  readonly body?: unknown;
  /** Because of whom it went, by user id: of an interaction, or of a message that the bot may read. */
  readonly user?: string;
}

/** What happens, for whoever looks on. */
export interface SandboxEvents {
  readonly wire: WireEntry;
  readonly message: {
    readonly kind: 'created' | 'updated' | 'deleted';
    readonly message: StoredMessage;
  };
  readonly dispatched: { readonly name: string };
}

type Listener<E> = (event: E) => void;

/** Tells listeners what happened, in the order in which they came. */
export class Events {
  readonly #listeners = new Map<string, Set<Listener<never>>>();

  on<K extends keyof SandboxEvents>(kind: K, listener: Listener<SandboxEvents[K]>): () => void {
    const listeners = this.#listeners.get(kind) ?? new Set();
    this.#listeners.set(kind, listeners);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  emit<K extends keyof SandboxEvents>(kind: K, event: SandboxEvents[K]): void {
    for (const listener of [...(this.#listeners.get(kind) ?? [])]) {
      (listener as Listener<SandboxEvents[K]>)(event);
    }
  }
}
