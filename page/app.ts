import type {
  Deed,
  Notice,
  OptionValues,
  PageCommand,
  PageForm,
  PageMessage,
  PageOutcome,
} from '../src/page/protocol.ts';
import { type Address, readAddress, writeAddress } from './address.ts';
import { callOf } from './command-row.ts';
import { Composer } from './composer.ts';
import { Connection } from './connection.ts';
import { el } from './el.ts';
import { openForm } from './form-dialog.ts';
import { icon } from './icons.ts';
import { memberList } from './members.ts';
import { type MenuEntry, openMenu, type Place } from './menu.ts';
import type { MessageHandling } from './message.ts';
import { MessageList } from './message-list.ts';
import { channelList, pictureOf, rail } from './sidebar.ts';
import { type Pending, Store } from './store.ts';
import { toast } from './toast.ts';
import { userPanel } from './user-panel.ts';
import { wireDrawer } from './wire-drawer.ts';
import { wordsFor } from './words/words-for.ts';

/** In ms: an answer that comes sooner needs no "Sending command…". */
const PATIENCE = 250;
const MOST_WIRE = 200;
const NARROW = '(max-width: 760px)';

/** The page as one user in one language. Another begins anew. */
export class App {
  readonly #connection: Connection;
  readonly #onAddress: (address: Address) => void;
  #address: Address;
  #store: Store | undefined;
  #messages: MessageList | undefined;
  #composer: Composer | undefined;
  #wireOpen = false;
  #pendings = 0;
  readonly #offline = el('div', { class: 'offline', role: 'status' });

  /** @param onAddress is told where one went, and that somebody else or another language is wanted. */
  constructor(address: Address, onAddress: (address: Address) => void) {
    this.#address = address;
    this.#onAddress = onAddress;
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

  close(): void {
    document.removeEventListener('keydown', this.#onKey);
    this.#connection.close();
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

  /** Goes where an address of the same user says. */
  follow(address: Address): void {
    const { channels = [] } = this.#store ?? {};
    if (channels.some(({ id }) => id === address.channel)) this.#goTo(address.channel);
  }

  #onNotice(notice: Notice): void {
    switch (notice.say) {
      case 'world':
        this.#begin(new Store(notice.world));
        return;
      case 'channel':
        this.#store?.fill(notice.channel, notice.messages, notice.commands);
        this.#forgetAnswered();
        this.#messages?.refresh();
        return;
      case 'message':
        this.#onMessage(notice.message, notice.isNew);
        return;
      case 'gone':
        this.#store?.drop(notice.channel, notice.id);
        this.#messages?.refresh();
        return;
      case 'wire':
        this.#store?.wire.push(notice.entry);
        if ((this.#store?.wire.length ?? 0) > MOST_WIRE) this.#store?.wire.shift();
        if (this.#wireOpen) this.#drawWire();
        return;
    }
  }

  #begin(store: Store): void {
    this.#store = store;
    document.documentElement.lang = store.words.tag;
    const channel = store.channels.find(({ id }) => id === this.#address.channel) ?? store.channels[0];
    store.channel = channel;
    document.documentElement.classList.remove('nav-open');
    this.#messages = new MessageList(store, this.#handling(store), (question) => this.#try(question));
    this.#messages.watch();
    this.#composer = new Composer(store, {
      say: (text, repliesTo) => void this.#do(this.#say(text, repliesTo)),
      command: (command, values) => void this.#command(command, values),
      complete: (command, values, focused) =>
        this.#connection.perform({
          do: 'complete',
          channel: store.channel?.id ?? '',
          name: command.name,
          values,
          focused,
        }),
    });
    document.body.replaceChildren(
      el(
        'a',
        { class: 'skip', href: '#composer', onclick: (event: Event) => this.#skip(event) },
        store.words.composer.skipTo,
      ),
      el('div', { class: 'side', id: 'side' }),
      el(
        'main',
        { class: 'main' },
        el('header', { class: 'head' }),
        el(
          'div',
          { class: 'body' },
          el('div', { class: 'talk' }, this.#messages.element, this.#composer.element),
        ),
      ),
      el('div', { class: 'veil', onclick: () => this.#showSide(false) }),
      this.#offline,
    );
    if (channel !== undefined) this.#goTo(channel.id);
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.#composer?.focus();
  }

  #goTo(id: string, message?: string): void {
    const store = this.#store;
    const channel = store?.channels.find((each) => each.id === id);
    if (store === undefined || channel === undefined) return;
    const isOther = store.channel?.id !== id;
    store.channel = channel;
    store.unread.delete(id);
    this.#address = {
      user: store.world.self.username,
      language: store.world.language,
      channel: id,
    };
    this.#onAddress(this.#address);
    this.#draw();
    this.#showSide(false);
    this.#messages?.refresh();
    this.#composer?.refresh();
    void this.#connection.perform({ do: 'open', channel: id });
    if (isOther || document.activeElement === document.body) this.#composer?.focus();
    if (message !== undefined) this.#messages?.seek(message);
  }

  /** Everything but the messages and the composer. */
  #draw(): void {
    const store = this.#store;
    if (store?.channel === undefined) return;
    const focused = document.activeElement?.getAttribute('aria-label');
    const goTo = (id: string): void => this.#goTo(id);
    const panel = userPanel(store, {
      be: (user) => this.#onAddress({ ...this.#address, user }),
      speak: (language) => this.#onAddress({ ...this.#address, language }),
    });
    const column = el('div', { class: 'column' }, channelList(store, goTo), panel);
    document.getElementById('side')?.replaceChildren(rail(store, goTo), column);
    document.querySelector('.head')?.replaceChildren(...this.#head(store));
    document.querySelector('.members')?.remove();
    const members = memberList(store);
    if (members !== undefined) document.querySelector('.talk')?.after(members);
    const name = store.nameOf(store.channel);
    document.title = `${store.guild === undefined ? '' : '#'}${name} – ${store.guild?.name ?? store.words.place.directMessages}`;
    if (focused && document.activeElement === document.body) {
      document.querySelector<HTMLElement>(`[aria-label="${CSS.escape(focused)}"]`)?.focus();
    }
  }

  #head(store: Store): Node[] {
    const { channel, words } = store;
    if (channel === undefined) return [];
    const menu = el(
      'button',
      {
        type: 'button',
        class: 'small-button nav-button',
        'aria-label': words.place.serversAndChannels,
        'aria-controls': 'side',
      },
      icon('menu', 24),
    );
    menu.addEventListener('click', () => this.#showSide(true));
    const wire = el(
      'button',
      {
        type: 'button',
        class: 'small-button wire-button',
        'aria-label': words.wire.title,
        'aria-pressed': String(this.#wireOpen),
        title: words.wire.hint,
      },
      icon('wire', 24),
    );
    wire.addEventListener('click', () => {
      this.#wireOpen = !this.#wireOpen;
      wire.setAttribute('aria-pressed', String(this.#wireOpen));
      this.#drawWire();
    });
    return [
      menu,
      el('span', { class: 'head-picture' }, pictureOf(channel, store)),
      el('h1', {}, store.nameOf(channel)),
      el('span', { class: 'head-note' }, words.place.note),
      wire,
    ];
  }

  #drawWire(): void {
    document.querySelector('.wire')?.remove();
    const store = this.#store;
    if (!this.#wireOpen || store === undefined) return;
    const drawer = wireDrawer(store, () => {
      this.#wireOpen = false;
      this.#drawWire();
      const button = document.querySelector<HTMLElement>('.wire-button');
      button?.setAttribute('aria-pressed', 'false');
      button?.focus();
    });
    document.querySelector('.body')?.append(drawer);
  }

  #showSide(isShown: boolean): void {
    if (!matchMedia(NARROW).matches && isShown) return;
    const was = document.documentElement.classList.toggle('nav-open', isShown);
    if (was) document.querySelector<HTMLElement>('.side [aria-current=page]')?.focus();
  }

  #onMessage(message: PageMessage, isNew: boolean): void {
    const store = this.#store;
    if (store === undefined) return;
    store.put(message);
    this.#forgetAnswered();
    if (message.channel === store.channel?.id) this.#messages?.refresh();
    else if (isNew && message.author !== store.world.self.id) {
      store.unread.set(message.channel, (store.unread.get(message.channel) ?? 0) + 1);
      this.#draw();
    }
  }

  /** An answer takes the place of "thinking". */
  #forgetAnswered(): void {
    const store = this.#store;
    for (const { id, channel, interaction } of [...(store?.pending.values() ?? [])]) {
      const messages = store?.messagesIn(channel) ?? [];
      if (interaction !== undefined && messages.some(({ used }) => used?.id === interaction)) {
        store?.pending.delete(id);
      }
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
        void this.#use({ do: 'press', message: message.id, button }, element),
      choose: (message, menu, values, element) =>
        void this.#use({ do: 'choose', message: message.id, menu, values }, element),
      dismiss: (message) => {
        void this.#do({ do: 'dismiss', message: message.id });
        this.#composer?.focus();
      },
      openMenu: (message, place) => this.#openMessageMenu(message, place),
      forget: (pending) => {
        store.pending.delete(pending.id);
        this.#messages?.refresh();
        this.#composer?.focus();
      },
    };
  }

  #openMessageMenu(message: PageMessage, place: Place): void {
    const store = this.#store;
    if (store === undefined) return;
    const words = store.words.menu;
    const apps = store.commands
      .filter(({ kind }) => kind === 'message')
      .map((command): MenuEntry => {
        const run = (): void => void this.#useOnMessage(command, message);
        return { label: command.shown, picture: 'icon.svg', run };
      });
    const entries: MenuEntry[] = [];
    if (store.channel?.mayWrite && !message.isPrivate) {
      entries.push({ label: words.reply, run: () => this.#composer?.replyTo(message) });
    }
    if (apps.length > 0) entries.push({ label: words.apps, within: apps });
    if (message.content !== '') {
      entries.push({ label: words.copy, run: () => void navigator.clipboard.writeText(message.content) });
    }
    if (message.mayRemove) {
      const run = (): void => void this.#do({ do: 'remove', message: message.id });
      entries.push({ label: words.remove, isDangerous: true, run });
    }
    if (message.isPrivate) {
      const run = (): void => void this.#do({ do: 'dismiss', message: message.id });
      entries.push({ label: words.dismiss, run });
    }
    openMenu(words.label, entries, place);
  }

  #say(text: string, repliesTo: string | undefined): Deed {
    this.#messages?.goToEnd();
    const channel = this.#store?.channel?.id ?? '';
    return { do: 'say', channel, text, ...(repliesTo === undefined ? {} : { repliesTo }) };
  }

  /** Asks what stands on a button of the channel's beginning. */
  #try(question: string): void {
    const ask = this.#store?.commands.find(({ name }) => name === 'ask');
    if (ask !== undefined) void this.#command(ask, { question });
  }

  #command(command: PageCommand, values: OptionValues): Promise<void> {
    const channel = this.#store?.channel?.id ?? '';
    this.#messages?.goToEnd();
    return this.#await(command, channel, { do: 'command', channel, name: command.name, values });
  }

  #useOnMessage(command: PageCommand, message: PageMessage): Promise<void> {
    const deed = { do: 'use', name: command.name, message: message.id } as const;
    return this.#await(command, message.channel, deed);
  }

  /** Does it, and shows that it takes its time, or fails, where its answer will stand. */
  async #await(command: PageCommand, channel: string, deed: Deed): Promise<void> {
    const pending = this.#pending(channel, callOf(command));
    const show = (now: Pending | undefined): void => {
      if (now === undefined) this.#store?.pending.delete(pending.id);
      else this.#store?.pending.set(pending.id, now);
      this.#forgetAnswered();
      this.#messages?.refresh();
    };
    const timer = setTimeout(show, PATIENCE, pending);
    const outcome = await this.#do(deed);
    clearTimeout(timer);
    if (outcome.kind === 'thinking') show({ ...pending, kind: 'thinking', interaction: outcome.interaction });
    else if (outcome.kind === 'failed') show({ ...pending, kind: 'failed' });
    else show(undefined);
  }

  #pending(channel: string, command: string | undefined): Pending {
    this.#pendings += 1;
    return { id: String(this.#pendings), channel, kind: 'sending', command, at: Date.now() };
  }

  /** The bot thinks about what was pressed or sent. */
  #showThinking(channel: string, outcome: PageOutcome): void {
    if (outcome.kind !== 'thinking') return;
    const pending = this.#pending(channel, undefined);
    this.#store?.pending.set(pending.id, { ...pending, kind: 'thinking', interaction: outcome.interaction });
    this.#forgetAnswered();
    this.#messages?.refresh();
  }

  /** Presses or chooses: the component is at rest until something came of it. */
  async #use(deed: Deed, element: HTMLButtonElement | HTMLSelectElement): Promise<void> {
    element.classList.add('waiting');
    element.setAttribute('aria-busy', 'true');
    const outcome = await this.#do(deed);
    this.#showThinking(this.#store?.channel?.id ?? '', outcome);
    element.classList.remove('waiting');
    element.removeAttribute('aria-busy');
    const row = element.closest('.components');
    row?.querySelector('.use-failed')?.remove();
    if (outcome.kind === 'failed') {
      row?.append(el('div', { class: 'use-failed', role: 'alert' }, this.#store?.words.message.failed));
    }
  }

  /** Does it; a form that comes of it opens, and what is refused is said. */
  async #do(deed: Deed): Promise<PageOutcome> {
    const outcome = await this.#connection.perform(deed);
    if (outcome.kind === 'form') this.#openForm(outcome.form);
    if (outcome.kind === 'refused') toast(outcome.reason);
    return outcome;
  }

  #openForm(form: PageForm): void {
    const store = this.#store;
    if (store === undefined) return;
    const channel = store.channel?.id ?? '';
    openForm(form, this.#handling(store), store.words.form, async ({ values, files }) => {
      const deed = { do: 'submit', form: form.id, values } as const;
      const outcome =
        files.size === 0
          ? await this.#connection.perform(deed)
          : await this.#connection.upload(store.world.session, deed, files);
      this.#showThinking(channel, outcome);
      return outcome;
    });
  }
}

/** The page's address, as who and where. */
export function currentAddress(): Address {
  return readAddress(location.hash);
}

/** Writes who and where into the page's address. */
export function showAddress(address: Address): void {
  history.replaceState(null, '', writeAddress(address));
}
