import type { Deed, Notice, PageOutcome } from '../src/page/protocol.ts';
import type { Words } from './words/words.ts';
import { wordsFor } from './words/words-for.ts';

/** Between two tries to connect again, in ms: each time twice as long as before. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/** The way to the server, as one user in one language. */
export class Connection {
  readonly #address: URL;
  readonly #words: Words['trouble'];
  readonly #onNotice: (notice: Notice) => void;
  readonly #onOpen: (isOpen: boolean) => void;
  readonly #waiting = new Map<number, (outcome: PageOutcome) => void>();
  #socket: WebSocket | undefined;
  #closed = false;
  #count = 0;
  #pause = FIRST_PAUSE;

  constructor(
    user: string,
    language: string,
    onNotice: (notice: Notice) => void,
    onOpen: (isOpen: boolean) => void,
  ) {
    this.#words = wordsFor(language).trouble;
    this.#address = new URL('socket', location.href);
    this.#address.protocol = 'ws:';
    this.#address.hash = '';
    this.#address.search = new URLSearchParams({ user, language }).toString();
    this.#onNotice = onNotice;
    this.#onOpen = onOpen;
    this.#connect();
  }

  /** Does something; settles with what came of it. */
  perform(deed: Deed): Promise<PageOutcome> {
    const { number, outcome } = this.#next();
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify({ number, ...deed }));
    else this.#settle(number, { kind: 'refused', reason: this.#words.notRunning });
    return outcome;
  }

  /** Sends a form that comes with files. */
  async upload(
    session: string,
    deed: Deed & { do: 'submit' },
    files: ReadonlyMap<string, readonly File[]>,
  ): Promise<PageOutcome> {
    const { number, outcome } = this.#next();
    const body = new FormData();
    body.set('deed', JSON.stringify({ number, ...deed }));
    for (const [field, all] of files) for (const file of all) body.append(`file:${field}`, file);
    const address = new URL('submit', location.href);
    address.hash = '';
    address.search = new URLSearchParams({ session }).toString();
    try {
      const response = await fetch(address, { method: 'POST', body });
      if (!response.ok) {
        const reason = response.status === 413 ? this.#words.tooLarge : await response.text();
        this.#settle(number, { kind: 'refused', reason });
      }
    } catch {
      this.#settle(number, { kind: 'refused', reason: this.#words.notSent });
    }
    return outcome;
  }

  close(): void {
    this.#closed = true;
    this.#socket?.close();
  }

  #next(): { readonly number: number; readonly outcome: Promise<PageOutcome> } {
    this.#count += 1;
    const number = this.#count;
    return { number, outcome: new Promise((resolve) => this.#waiting.set(number, resolve)) };
  }

  #settle(number: number, outcome: PageOutcome): void {
    this.#waiting.get(number)?.(outcome);
    this.#waiting.delete(number);
  }

  #connect(): void {
    if (this.#closed) return;
    const socket = new WebSocket(this.#address);
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      if (this.#closed) return;
      const notice = JSON.parse(String(data)) as Notice;
      if (notice.say === 'outcome') this.#settle(notice.number, notice.outcome);
      else this.#onNotice(notice);
    });
    socket.addEventListener('open', () => {
      this.#pause = FIRST_PAUSE;
      this.#onOpen(true);
    });
    socket.addEventListener('close', () => {
      for (const number of [...this.#waiting.keys()]) this.#settle(number, { kind: 'failed' });
      if (this.#closed) return;
      this.#onOpen(false);
      setTimeout(() => this.#connect(), this.#pause);
      this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
    });
  }
}
