/** Something in a channel that only this page shows: that somebody waits, or waited in vain. */
export interface Pending {
  readonly id: string;
  readonly channel: string;
  readonly kind: 'sending' | 'thinking' | 'failed';
  /** What the command is called; undefined where a button or a form was used. */
  readonly call: string | undefined;
  /** ms since 1970. */
  readonly at: number;
  /** The interaction whose answer takes its place. */
  readonly interaction?: string;
}

/** So long may an application think: then its token is worth nothing. In ms. */
const LONGEST = 15 * 60 * 1000;

/** Those who wait for the bot. */
export class Pendings {
  readonly #shown = new Map<string, Pending>();
  readonly #isAnswered: (channel: string, interaction: string) => boolean;
  #count = 0;

  /** @param isAnswered whether a message of a channel answers an interaction. */
  constructor(isAnswered: (channel: string, interaction: string) => boolean) {
    this.#isAnswered = isAnswered;
  }

  /** Somebody who has just sent something; not shown yet. */
  begin(channel: string, call?: string): Pending {
    this.#count += 1;
    return { id: String(this.#count), channel, kind: 'sending', call, at: Date.now() };
  }

  /** Shows it as it is now; one whose answer has come already is not shown. */
  show(pending: Pending): void {
    const { id, channel, interaction } = pending;
    if (interaction !== undefined && this.#isAnswered(channel, interaction)) this.#shown.delete(id);
    else this.#shown.set(id, pending);
  }

  /** Shows that the bot thinks, until it has answered or can no longer. */
  think(pending: Pending, interaction: string, onGivenUp: () => void): void {
    this.show({ ...pending, kind: 'thinking', interaction });
    setTimeout(() => {
      if (this.#shown.get(pending.id)?.kind !== 'thinking') return;
      this.show({ ...pending, kind: 'failed' });
      onGivenUp();
    }, LONGEST);
  }

  forget({ id }: Pending): void {
    this.#shown.delete(id);
  }

  /** Those in a channel for whom no answer has come yet. */
  in(channel: string): Pending[] {
    for (const pending of [...this.#shown.values()]) this.show(pending);
    return [...this.#shown.values()].filter((pending) => pending.channel === channel);
  }
}
