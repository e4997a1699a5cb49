import type { PageMessage } from '../src/page/protocol.ts';
import { el } from './el.ts';
import { type MessageHandling, messageNode, pendingNode } from './message.ts';
import { dayOf } from './moments.ts';
import { pictureOf } from './sidebar.ts';
import type { Store } from './store.ts';

/** Messages of one author that come so soon after each other share a head. In ms. */
const SOON = 7 * 60 * 1000;
/** Whoever has scrolled up further than this reads, and is left alone. In pixels. */
const AT_THE_END = 120;

/** The messages of the channel that is open. */
export class MessageList {
  readonly element: HTMLElement;
  readonly #log: HTMLElement;
  readonly #store: Store;
  readonly #handling: MessageHandling;
  readonly #onExample: (question: string) => void;
  #nodes = new Map<string, { readonly key: string; readonly node: HTMLElement }>();
  #channel: string | undefined;
  #sought: string | undefined;
  #follow = true;

  constructor(store: Store, handling: MessageHandling, onExample: (question: string) => void) {
    this.#store = store;
    this.#handling = handling;
    this.#onExample = onExample;
    this.#log = el('discord-messages', { role: 'log', 'no-background': true });
    this.element = el('div', { class: 'messages', tabindex: 0 }, this.#log);
    this.element.addEventListener('keydown', (event) => this.#onKey(event));
    new ResizeObserver(() => this.#toEnd()).observe(this.#log);
  }

  /** Shows what there is now; nodes of messages that did not change stay. */
  refresh(): void {
    const { channel } = this.#store;
    if (channel === undefined) return;
    const isOther = this.#channel !== channel.id;
    this.#channel = channel.id;
    if (isOther) {
      this.#nodes.clear();
      this.#sought = undefined;
      this.#follow = true;
    }
    const label = this.#store.words.messages.inChannel(this.#store.nameOf(channel));
    this.element.setAttribute('aria-label', label);
    this.#log.setAttribute('aria-label', label);
    const messages = this.#store.messagesIn(channel.id);
    // What was there before is not news to be read out.
    this.#log.setAttribute('aria-busy', String(messages === undefined));
    if (messages === undefined) {
      this.#log.replaceChildren();
      return;
    }
    this.#arrange([this.#welcome(), ...this.#rows(messages)]);
    this.#find();
    this.#toEnd();
  }

  /** Goes to a message of the channel that is open, as soon as it is there. */
  seek(message: string): void {
    this.#sought = message;
    this.#find();
  }

  #find(): void {
    const found = this.#sought === undefined ? undefined : this.#nodes.get(this.#sought)?.node;
    if (found === undefined) return;
    this.#sought = undefined;
    this.#follow = false;
    found.scrollIntoView({ block: 'center' });
    found.focus();
  }

  #rows(messages: readonly PageMessage[]): HTMLElement[] {
    const { language } = this.#store.world;
    const rows: HTMLElement[] = [];
    const kept = new Map<string, { readonly key: string; readonly node: HTMLElement }>();
    let before: PageMessage | undefined;
    for (const message of messages) {
      const day = dayOf(message.at, language);
      const isNewDay = before === undefined || dayOf(before.at, language) !== day;
      if (isNewDay) rows.push(el('div', { class: 'day' }, el('span', {}, day)));
      const follows = !isNewDay && before !== undefined && shareHead(before, message);
      const key = `${follows} ${JSON.stringify(message)}`;
      const known = this.#nodes.get(message.id);
      const node =
        known?.key === key ? known.node : messageNode(message, follows, this.#store, this.#handling);
      if (known !== undefined && known.node !== node) keepFocus(known.node, node);
      kept.set(message.id, { key, node });
      rows.push(node);
      before = message;
    }
    this.#nodes = kept;
    for (const pending of this.#store.pending.values()) {
      if (pending.channel === this.#channel) rows.push(pendingNode(pending, this.#store, this.#handling));
    }
    return rows;
  }

  /** Puts rows in order without touching those that stand right: a node that is moved loses its focus. */
  #arrange(rows: readonly HTMLElement[]): void {
    const wanted = new Set<Node>(rows);
    for (const child of [...this.#log.childNodes]) if (!wanted.has(child)) child.remove();
    let after: ChildNode | null = this.#log.firstChild;
    for (const row of rows) {
      if (after === row) after = row.nextSibling;
      else this.#log.insertBefore(row, after);
    }
  }

  /** How a channel begins, and what can be tried in it. */
  #welcome(): HTMLElement {
    const { channel, world, words } = this.#store;
    if (channel === undefined) return el('div', {});
    const { welcome, startOfChannel, startOfConversation, toTry } = words.messages;
    const name = this.#store.nameOf(channel);
    const isChannel = channel.kind === 'text' || channel.kind === 'thread';
    const ask = this.#store.commands.find((command) => command.name === 'ask');
    const examples = (ask === undefined ? [] : world.examples).map((question) =>
      el(
        'li',
        {},
        el(
          'button',
          { type: 'button', class: 'example', onclick: () => this.#onExample(question) },
          `/${ask?.shown} ${question}`,
        ),
      ),
    );
    return el(
      'div',
      { class: 'welcome' },
      el('div', { class: 'welcome-picture' }, pictureOf(channel, this.#store)),
      el('h2', {}, isChannel ? welcome(`#${name}`) : name),
      el('p', {}, isChannel ? startOfChannel(`#${name}`) : startOfConversation(name)),
      examples.length === 0 ? undefined : el('ul', { 'aria-label': toTry }, ...examples),
    );
  }

  /** Goes to the end and stays there, as for what one writes oneself. */
  goToEnd(): void {
    this.#follow = true;
    this.#toEnd();
  }

  #toEnd(): void {
    if (this.#follow) this.element.scrollTop = this.element.scrollHeight;
  }

  /** Keeps to the end, unless somebody reads further up. */
  watch(): void {
    let before = 0;
    this.element.addEventListener('scroll', () => {
      const { scrollHeight, scrollTop, clientHeight } = this.element;
      const isAtEnd = scrollHeight - scrollTop - clientHeight < AT_THE_END;
      // What grows below is no reason to stay behind: only somebody who goes up wants to read there.
      if (isAtEnd || scrollTop < before) this.#follow = isAtEnd;
      before = scrollTop;
    });
  }

  /** The arrow keys go from message to message. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const isOnMessage = event.target === this.element || event.target instanceof HTMLElement;
    if (!isOnMessage || (event.target as Element).closest('select, input, textarea')) return;
    const all = [...this.#log.querySelectorAll<HTMLElement>('discord-message')];
    const place = all.findIndex((each) => each.contains(document.activeElement));
    const next = event.key === 'ArrowUp' ? (place === -1 ? all.length : place) - 1 : place + 1;
    if (place === -1 && event.key === 'ArrowDown') return;
    event.preventDefault();
    all[next]?.focus();
  }
}

/** What had the focus in a message has it in the message that takes its place, too. */
function keepFocus(old: HTMLElement, next: HTMLElement): void {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  if (focused === null) return;
  const place = [...old.querySelectorAll('button, a, select')].indexOf(focused);
  queueMicrotask(() => {
    const again = [...next.querySelectorAll<HTMLElement>('button, a, select')][place];
    (again ?? next).focus();
  });
}

function shareHead(before: PageMessage, message: PageMessage): boolean {
  return (
    before.author === message.author &&
    message.at - before.at < SOON &&
    message.used?.command === undefined &&
    message.repliesTo === undefined &&
    !message.repliedToNothing &&
    before.isPrivate === message.isPrivate
  );
}
