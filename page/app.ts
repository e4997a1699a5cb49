import type {
  Deed,
  Notice,
  OptionValues,
  PageCommand,
  PageExample,
  PageForm,
  PageMessage,
  PageOutcome,
} from '../src/page/protocol.ts';
import type { Address } from './address.ts';
import { callOf } from './command-row.ts';
import { Composer, type Drafts } from './composer.ts';
import { Connection } from './connection.ts';
import { el } from './el.ts';
import { keepingFocus } from './focus.ts';
import { openForm } from './form-dialog.ts';
import { head } from './head.ts';
import { memberList } from './members.ts';
import { openMenu } from './menu.ts';
import type { MessageHandling } from './message.ts';
import { MessageList } from './message-list.ts';
import { messageMenu } from './message-menu.ts';
import { channelList, rail } from './sidebar.ts';
import { Store } from './store.ts';
import { toast } from './toast.ts';
import { userPanel } from './user-panel.ts';
import { wireDrawer } from './wire-drawer.ts';
import { wordsFor } from './words/words-for.ts';

/** In ms: an answer that comes sooner needs no "Sending command…". */
const PATIENCE = 250;
const NARROW = '(max-width: 760px)';

/** The page as one user in one language. Another begins anew. */
export class App {
  readonly #connection: Connection;
  readonly #onAddress: (address: Address) => void;
  readonly #drafts: Drafts = new Map();
  readonly #offline = el('div', { class: 'offline', role: 'status' });
  #address: Address;
  #store: Store | undefined;
  #messages: MessageList | undefined;
  #composer: Composer | undefined;
  #isWireOpen = false;

  /** @param onAddress is told where one went, and that somebody else or another language is wanted. */
  constructor(address: Address, onAddress: (address: Address) => void) {
    this.#address = address;
    this.#onAddress = onAddress;
    this.#offline.hidden = true;
    document.body.append(this.#offline);
    document.addEventListener('keydown', this.#onKey);
    this.#connection = new Connection(
      address.user,
      address.language,
      (notice) => this.#onNotice(notice),
      (isOpen) => {
        this.#offline.hidden = isOpen;
        this.#offline.textContent = isOpen ? '' : wordsFor(address.language).trouble.offline;
      },
    );
  }

  /** Ends it: the page is about to be somebody else's. */
  close(): void {
    document.removeEventListener('keydown', this.#onKey);
    this.#messages?.close();
    this.#offline.remove();
    for (const form of document.querySelectorAll('dialog')) form.remove();
    this.#connection.close();
  }

  /** Goes where an address of the same user says. */
  follow(address: Address): void {
    const { channels = [] } = this.#store ?? {};
    if (channels.some(({ id }) => id === address.channel)) this.#goTo(address.channel);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#showSide(false);
    // Whoever begins to type means the message box, wherever they are.
    const isSign =
      event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isElsewhere =
      document.activeElement?.closest('input, textarea, select, dialog, [role=menu]') !== null;
    if (isSign && document.activeElement !== null && !isElsewhere) this.#composer?.focus();
  };

  #onNotice(notice: Notice): void {
    switch (notice.say) {
      case 'world':
        this.#begin(new Store(notice.world));
        return;
      case 'channel':
        this.#store?.fill(notice.channel, notice.messages, notice.commands);
        this.#messages?.refresh();
        this.#composer?.offer();
        return;
      case 'message':
        this.#onMessage(notice.message, notice.isNew);
        return;
      case 'gone':
        this.#store?.drop(notice.channel, notice.id);
        this.#messages?.refresh();
        this.#drawPlaces();
        return;
      case 'wire':
        this.#store?.keepWire(notice.entry);
        this.#drawWire();
        return;
    }
  }

  /** Begins, also after the connection was gone for a while: what was being written is still there then. */
  #begin(store: Store): void {
    this.#store = store;
    document.documentElement.lang = store.words.tag;
    document.documentElement.classList.remove('nav-open');
    const channel = store.channels.find(({ id }) => id === this.#address.channel) ?? store.channels[0];
    store.channel = channel;
    this.#messages?.close();
    this.#messages = new MessageList(store, this.#handling(store), {
      onExample: (example) => this.#try(example),
      onFocusLost: () => this.#composer?.focus(),
    });
    this.#composer?.keepDraft();
    this.#composer = new Composer(store, this.#drafts, {
      say: (text, repliesTo) => this.#say(text, repliesTo),
      command: (command, values) => this.#command(command, values),
      complete: (command, values, focused) =>
        this.#connection.perform({
          do: 'complete',
          channel: store.channel?.id ?? '',
          name: command.name,
          values,
          focused,
        }),
    });
    const talk = el('div', { class: 'talk' }, this.#messages.element, this.#composer.element);
    // A form that stands open outlives a connection that broke.
    for (const child of [...document.body.children]) {
      if (!(child instanceof HTMLDialogElement)) child.remove();
    }
    document.body.prepend(
      el(
        'a',
        { class: 'skip', href: '#composer', onclick: (event: Event) => this.#skip(event) },
        store.words.composer.skipTo,
      ),
      el(
        'div',
        { class: 'side', id: 'side' },
        el('div', { class: 'rail' }),
        el('div', { class: 'column' }, el('div', { class: 'channels' }), el('div', { class: 'user-panel' })),
      ),
      el('main', { class: 'main' }, el('header', { class: 'head' }), el('div', { class: 'body' }, talk)),
      el('div', { class: 'veil', onclick: () => this.#showSide(false) }),
      this.#offline,
    );
    if (channel !== undefined) this.#goTo(channel.id);
    this.#drawWire();
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.#composer?.focus();
  }

  /** @param message is shown there, if it is. */
  #goTo(id: string, message?: string): void {
    const store = this.#store;
    const channel = store?.channels.find((each) => each.id === id);
    if (store === undefined || channel === undefined) return;
    const isOther = store.channel?.id !== id;
    store.channel = channel;
    store.markRead(id);
    this.#address = {
      user: store.world.self.username,
      language: store.world.language,
      channel: id,
    };
    this.#onAddress(this.#address);
    this.#draw();
    this.#showSide(false);
    this.#messages?.refresh();
    this.#composer?.open(channel);
    void this.#connection.perform({ do: 'open', channel: id });
    if (isOther || document.activeElement === document.body) this.#composer?.focus();
    if (message !== undefined) this.#messages?.seek(message);
  }

  /** Everything but the messages and the composer. */
  #draw(): void {
    const store = this.#store;
    if (store?.channel === undefined) return;
    keepingFocus(() => {
      const panel = userPanel(store, {
        be: (user) => this.#onAddress({ ...this.#address, user }),
        speak: (language) => this.#onAddress({ ...this.#address, language }),
      });
      document.querySelector('.user-panel')?.replaceWith(panel);
      const above = head(store, {
        isWireOpen: this.#isWireOpen,
        showSide: () => this.#showSide(true),
        toggleWire: () => this.#openWire(!this.#isWireOpen),
      });
      document.querySelector('.head')?.replaceChildren(...above);
      document.querySelector('.members')?.remove();
      const members = memberList(store);
      if (members !== undefined) document.querySelector('.talk')?.after(members);
    });
    this.#drawPlaces();
    const name = store.nameOf(store.channel);
    const within = store.guild?.name ?? store.words.place.directMessages;
    document.title = `${store.guild === undefined ? '' : '#'}${name} – ${within}`;
  }

  /** Guilds and channels, with what is unread in them. */
  #drawPlaces(): void {
    const store = this.#store;
    if (store?.channel === undefined) return;
    const goTo = (id: string): void => this.#goTo(id);
    keepingFocus(() => {
      document.querySelector('.rail')?.replaceWith(rail(store, goTo));
      document.querySelector('.channels')?.replaceWith(channelList(store, goTo));
    });
  }

  #openWire(isOpen: boolean): void {
    this.#isWireOpen = isOpen;
    const button = document.querySelector<HTMLElement>('.wire-button');
    button?.setAttribute('aria-pressed', String(isOpen));
    this.#drawWire();
    if (!isOpen) button?.focus();
  }

  #drawWire(): void {
    const shown = document.querySelector('.wire');
    if (!this.#isWireOpen || this.#store === undefined) {
      shown?.remove();
      return;
    }
    const drawer = wireDrawer(this.#store, () => this.#openWire(false));
    const top = shown?.scrollTop ?? 0;
    keepingFocus(() => {
      if (shown === null) document.querySelector('.body')?.append(drawer);
      else shown.replaceWith(drawer);
    });
    drawer.scrollTop = top;
  }

  /** Opens or closes the servers and channels where there is no room for them beside the messages. */
  #showSide(isShown: boolean): void {
    const { classList } = document.documentElement;
    if (classList.contains('nav-open') === isShown || (isShown && !matchMedia(NARROW).matches)) return;
    classList.toggle('nav-open', isShown);
    const button = document.querySelector<HTMLElement>('.nav-button');
    button?.setAttribute('aria-expanded', String(isShown));
    if (isShown) document.querySelector<HTMLElement>('.side [aria-current=page]')?.focus();
    else if (document.activeElement?.closest('.side')) button?.focus();
  }

  #onMessage(message: PageMessage, isNew: boolean): void {
    const store = this.#store;
    if (store === undefined) return;
    store.put(message);
    if (message.channel === store.channel?.id) this.#messages?.refresh();
    else if (isNew && message.author !== store.world.self.id) {
      store.markUnread(message);
      this.#drawPlaces();
    }
  }

  #handling(store: Store): MessageHandling {
    return {
      language: store.world.language,
      words: store.words.message,
      userName: (id) => store.user(id)?.name,
      channelName: (id) => store.channels.find((channel) => channel.id === id)?.name,
      goTo: (id, message) => this.#goTo(id, message),
      press: (message, button, element) =>
        void this.#use(message, { do: 'press', message: message.id, button }, element),
      choose: (message, menu, values, element) =>
        void this.#use(message, { do: 'choose', message: message.id, menu, values }, element),
      dismiss: (message) => void this.#do({ do: 'dismiss', message: message.id }, message.channel),
      openMenu: (message, place) => {
        const entries = messageMenu(message, store, {
          reply: () => this.#composer?.replyTo(message),
          use: (command) => void this.#useOnMessage(command, message),
          remove: () => void this.#do({ do: 'remove', message: message.id }, message.channel),
          dismiss: () => void this.#do({ do: 'dismiss', message: message.id }, message.channel),
        });
        openMenu(store.words.menu.label, entries, place);
      },
      forget: (pending) => {
        store.pendings.forget(pending);
        this.#messages?.refresh();
      },
    };
  }

  /** Gives whether it was said. */
  async #say(text: string, repliesTo: string | undefined): Promise<boolean> {
    this.#messages?.goToEnd();
    const channel = this.#store?.channel?.id ?? '';
    const deed = { do: 'say', channel, text, ...(repliesTo === undefined ? {} : { repliesTo }) } as const;
    const { kind } = await this.#do(deed, channel);
    return kind !== 'refused' && kind !== 'failed';
  }

  /** Does what stands on a button of the channel's beginning. */
  #try({ command: name, values }: PageExample): void {
    const command = this.#store?.commands.find((each) => each.name === name);
    if (command !== undefined) void this.#command(command, values);
  }

  /** Gives whether it was taken: where nobody answers it, that is shown. */
  #command(command: PageCommand, values: OptionValues): Promise<boolean> {
    const channel = this.#store?.channel?.id ?? '';
    this.#messages?.goToEnd();
    return this.#await(command, channel, { do: 'command', channel, name: command.name, values });
  }

  #useOnMessage(command: PageCommand, message: PageMessage): Promise<boolean> {
    const deed = { do: 'use', name: command.name, message: message.id } as const;
    return this.#await(command, message.channel, deed);
  }

  /** Does it, and shows that it takes its time, or fails, where its answer will stand. */
  async #await(command: PageCommand, channel: string, deed: Deed): Promise<boolean> {
    const pendings = this.#store?.pendings;
    const pending = pendings?.begin(channel, callOf(command));
    if (pendings === undefined || pending === undefined) return false;
    const refresh = (): void => this.#messages?.refresh();
    const timer = setTimeout(() => {
      pendings.show(pending);
      refresh();
    }, PATIENCE);
    const outcome = await this.#do(deed, channel);
    clearTimeout(timer);
    if (outcome.kind === 'thinking') pendings.think(pending, outcome.interaction, refresh);
    else if (outcome.kind === 'failed') pendings.show({ ...pending, kind: 'failed' });
    else pendings.forget(pending);
    refresh();
    return outcome.kind !== 'refused';
  }

  /** The bot thinks about what was pressed or sent. */
  #showThinking(channel: string, outcome: PageOutcome): void {
    const pendings = this.#store?.pendings;
    if (outcome.kind !== 'thinking' || pendings === undefined) return;
    pendings.think(pendings.begin(channel), outcome.interaction, () => this.#messages?.refresh());
    this.#messages?.refresh();
  }

  /** Presses or chooses: the component is at rest until something came of it. */
  async #use(
    { id, channel }: PageMessage,
    deed: Deed,
    element: HTMLButtonElement | HTMLSelectElement,
  ): Promise<void> {
    if (element.getAttribute('aria-busy') === 'true') return;
    element.classList.add('waiting');
    element.setAttribute('aria-busy', 'true');
    const outcome = await this.#do(deed, channel);
    this.#showThinking(channel, outcome);
    element.classList.remove('waiting');
    element.removeAttribute('aria-busy');
    // The message may have been drawn anew meanwhile.
    const row = document.getElementById(`message-${id}`)?.querySelector('.components');
    row?.querySelector('.use-failed')?.remove();
    if (outcome.kind === 'failed') {
      row?.append(el('div', { class: 'use-failed', role: 'alert' }, this.#store?.words.message.failed));
    }
  }

  /** Does it; a form that comes of it opens, and what is refused is said. */
  async #do(deed: Deed, channel: string): Promise<PageOutcome> {
    const outcome = await this.#connection.perform(deed);
    if (outcome.kind === 'form') this.#openForm(outcome.form, channel);
    if (outcome.kind === 'refused') toast(outcome.reason);
    return outcome;
  }

  #openForm(form: PageForm, channel: string): void {
    const store = this.#store;
    if (store === undefined) return;
    openForm(form, this.#handling(store), store.words.form, async ({ values, files }) => {
      const deed = { do: 'submit', form: form.id, values } as const;
      const outcome =
        files.size === 0
          ? await this.#connection.perform(deed)
          : await this.#connection.upload(this.#store?.world.session ?? '', deed, files);
      this.#showThinking(channel, outcome);
      return outcome;
    });
  }
}
