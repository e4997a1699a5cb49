import type { PageExample, PageMessage } from '../src/page/protocol.ts';
import { pictureOf } from './channel-picture.ts';
import { el } from './el.ts';
import { type MessageHandling, messageNode, pendingNode } from './message.ts';
import { dayOf } from './moments.ts';
import type { Store } from './store.ts';

/** Messages of one author that come so soon after each other share a head. In ms. */
const SOON = 7 * 60 * 1000;
/** Whoever has scrolled up further than this reads, and is left alone. In pixels. */
const AT_THE_END = 120;

/** What the list of messages leads to, besides what messages do. */
export interface ListHandling {
  onExample(example: PageExample): void;
  /** What had the focus is gone. */
  onFocusLost(): void;
}

/** A row that stays as it is for as long as its key does. */
interface Row {
  readonly key: string;
  readonly node: HTMLElement;
}

/** The messages of the channel that is open. */
export class MessageList {
  readonly element: HTMLElement;
  readonly #welcome = el('div', { class: 'welcome' });
  readonly #scroller: HTMLElement;
  readonly #log: HTMLElement;
  /** Leads to what came while somebody read further up. */
  readonly #below: HTMLElement;
  readonly #store: Store;
  readonly #handling: MessageHandling;
  readonly #list: ListHandling;
  readonly #sizes = new ResizeObserver(() => this.#toEnd());
  #rows = new Map<string, Row>();
  #welcomed = '';
  /** The message that was the last one when it was looked at. */
  #last = '';
  #channel: string | undefined;
  #sought: string | undefined;
  #follow = true;

  constructor(store: Store, handling: MessageHandling, list: ListHandling) {
    this.#store = store;
    this.#handling = handling;
    this.#list = list;
    this.#log = el('discord-messages', { role: 'log', 'no-background': true });
    // What is said at the beginning of a channel is no news: it stands outside the log.
    this.#scroller = el('div', { class: 'messages', role: 'region', tabindex: 0 }, this.#welcome, this.#log);
    this.#scroller.addEventListener('keydown', (event) => this.#onKey(event));
    this.#below = el(
      'button',
      { type: 'button', class: 'new-below', onclick: () => this.goToEnd() },
      store.words.messages.newBelow,
    );
    this.#below.hidden = true;
    this.element = el('div', { class: 'messages-frame' }, this.#scroller, this.#below);
    this.#watchScrolling();
    this.#sizes.observe(this.#log);
    this.#sizes.observe(this.#scroller);
  }

  close(): void {
    this.#sizes.disconnect();
  }

  /** Shows what there is now; nodes of messages that did not change stay. */
  refresh(): void {
    const { channel, words } = this.#store;
    if (channel === undefined) return;
    if (this.#channel !== channel.id) {
      this.#channel = channel.id;
      this.#rows.clear();
      this.#sought = undefined;
      this.#follow = true;
    }
    this.#scroller.setAttribute('aria-label', words.messages.inChannel(this.#store.nameOf(channel)));
    const messages = this.#store.messagesIn(channel.id);
    if (messages === undefined) {
      // What was there before is not news to be read out.
      this.#log.setAttribute('aria-busy', 'true');
      this.#log.replaceChildren();
      this.#welcome.hidden = true;
      return;
    }
    const last = messages.at(-1)?.id ?? '';
    if (last !== this.#last && this.#rows.has(this.#last) && !this.#rows.has(last)) {
      this.#below.hidden = this.#follow;
    }
    this.#last = last;
    this.#drawWelcome();
    this.#arrange(this.#nodesOf(messages));
    this.#log.setAttribute('aria-busy', 'false');
    this.#find();
    this.#toEnd();
  }

  /** Goes to a message of the channel that is open, as soon as it is there. */
  seek(message: string): void {
    this.#sought = message;
    this.#find();
  }

  /** Goes to the end and stays there, as for what one writes oneself. */
  goToEnd(): void {
    this.#follow = true;
    this.#toEnd();
  }

  #find(): void {
    const found = this.#sought === undefined ? undefined : this.#rows.get(this.#sought)?.node;
    if (found === undefined) return;
    this.#sought = undefined;
    this.#follow = false;
    found.scrollIntoView({ block: 'center' });
    found.focus();
  }

  #nodesOf(messages: readonly PageMessage[]): HTMLElement[] {
    const { world, pendings } = this.#store;
    const kept = new Map<string, Row>();
    const keep = (id: string, key: string, make: () => HTMLElement): HTMLElement => {
      const known = this.#rows.get(id);
      const node = known?.key === key ? known.node : make();
      if (known !== undefined && known.node !== node) keepFocus(known.node, node);
      kept.set(id, { key, node });
      return node;
    };
    const nodes: HTMLElement[] = [];
    let before: PageMessage | undefined;
    for (const message of messages) {
      const day = dayOf(message.at, world.language);
      const isNewDay = before === undefined || dayOf(before.at, world.language) !== day;
      if (isNewDay) {
        nodes.push(keep(`day ${day}`, day, () => el('div', { class: 'day' }, el('span', {}, day))));
      }
      const follows = !isNewDay && before !== undefined && shareHead(before, message);
      const key = `${follows} ${textOf(message)}`;
      const make = (): HTMLElement => messageNode(message, follows, this.#store, this.#handling);
      nodes.push(keep(message.id, key, make));
      before = message;
    }
    for (const pending of pendings.in(this.#channel ?? '')) {
      const make = (): HTMLElement => pendingNode(pending, this.#store, this.#handling);
      nodes.push(keep(`pending ${pending.id}`, pending.kind, make));
    }
    this.#rows = kept;
    return nodes;
  }

  /** Puts rows in order without touching those that stand right: a node that is moved loses its focus. */
  #arrange(nodes: readonly HTMLElement[]): void {
    const wanted = new Set<Node>(nodes);
    const focused = document.activeElement;
    for (const child of [...this.#log.childNodes]) if (!wanted.has(child)) child.remove();
    let after: ChildNode | null = this.#log.firstChild;
    for (const node of nodes) {
      if (after === node) after = node.nextSibling;
      else this.#log.insertBefore(node, after);
    }
    if (focused === null || focused.isConnected) return;
    // Where another takes its place, that one has the focus by now.
    queueMicrotask(() => {
      if (document.activeElement === document.body) this.#list.onFocusLost();
    });
  }

  /** How a channel begins, and what can be tried in it. */
  #drawWelcome(): void {
    const { channel, world, words, commands } = this.#store;
    if (channel === undefined) return;
    this.#welcome.hidden = false;
    const examples = world.examples.flatMap((example) => {
      const command = commands.find(({ name }) => name === example.command);
      if (command === undefined) return [];
      return [{ example, text: `/${command.shown} ${Object.values(example.values).join(' ')}` }];
    });
    const key = JSON.stringify([channel.id, examples]);
    if (key === this.#welcomed) return;
    this.#welcomed = key;
    const { welcome, startOfChannel, startOfConversation, toTry } = words.messages;
    const name = this.#store.nameOf(channel);
    const isChannel = channel.kind === 'text' || channel.kind === 'thread';
    const rows = examples.map(({ example, text }) => {
      const onclick = (): void => this.#list.onExample(example);
      return el('li', {}, el('button', { type: 'button', class: 'example', onclick }, text));
    });
    this.#welcome.replaceChildren(
      el('div', { class: 'welcome-picture' }, pictureOf(channel, this.#store)),
      el('h2', {}, isChannel ? welcome(`#${name}`) : name),
      el('p', {}, isChannel ? startOfChannel(`#${name}`) : startOfConversation(name)),
      ...(rows.length === 0 ? [] : [el('ul', { 'aria-label': toTry }, ...rows)]),
    );
  }

  #toEnd(): void {
    if (!this.#follow) return;
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
    this.#below.hidden = true;
  }

  /** Keeps to the end, unless somebody reads further up. */
  #watchScrolling(): void {
    let before = 0;
    this.#scroller.addEventListener('scroll', () => {
      const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
      const isAtEnd = scrollHeight - scrollTop - clientHeight < AT_THE_END;
      // What grows below is no reason to stay behind: only somebody who goes up wants to read there.
      if (isAtEnd || scrollTop < before) this.#follow = isAtEnd;
      before = scrollTop;
      if (this.#follow) this.#below.hidden = true;
    });
  }

  /** The arrow keys go from message to message. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    // They have a meaning of their own there.
    if (event.target instanceof Element && event.target.closest('select, input, textarea, pre')) return;
    const all = [...this.#log.querySelectorAll<HTMLElement>('discord-message')];
    const place = all.findIndex((each) => each.contains(document.activeElement));
    if (place === -1 && event.key === 'ArrowDown') return;
    event.preventDefault();
    const next = event.key === 'ArrowUp' ? (place === -1 ? all.length : place) - 1 : place + 1;
    all[next]?.focus();
  }
}

const texts = new WeakMap<PageMessage, string>();

/** All that a message says, to tell by whether it has changed. */
function textOf(message: PageMessage): string {
  const text = texts.get(message) ?? JSON.stringify(message);
  texts.set(message, text);
  return text;
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
