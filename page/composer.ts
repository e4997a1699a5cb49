import type { OptionValues, PageChannel, PageCommand, PageMessage } from '../src/page/protocol.ts';
import { ChoiceList, type Row } from './choice-list.ts';
import { CommandForm, type Completing } from './command-form.ts';
import { commandRow } from './command-row.ts';
import { el } from './el.ts';
import { icon } from './icons.ts';
import { nameBeingTyped, peopleNamed, personRow, withMentions } from './people.ts';
import type { Store } from './store.ts';
import { toast } from './toast.ts';

/** What is done with what is composed. Each gives whether it was taken: what was not is given back to be changed. */
export interface Composing extends Completing {
  say(text: string, repliesTo: string | undefined): Promise<boolean>;
  command(command: PageCommand, values: OptionValues): Promise<boolean>;
}

/** What was being written in a channel when it was left. */
export interface Draft {
  readonly text: string;
  readonly repliesTo: PageMessage | undefined;
  readonly form: CommandForm | undefined;
}

/** By channel. */
export type Drafts = Map<string, Draft>;

/** In UTF-16 units. */
const LONGEST = 2_000;
/** In pixels. */
const TALLEST = 300;
const NOTHING: Draft = { text: '', repliesTo: undefined, form: undefined };

/** Where messages and commands are written. */
export class Composer {
  readonly element: HTMLElement;
  readonly #store: Store;
  readonly #drafts: Drafts;
  readonly #composing: Composing;
  readonly #choices = new ChoiceList('composer-choices');
  readonly #field: HTMLTextAreaElement;
  readonly #box: HTMLElement;
  readonly #replying = el('div', { class: 'replying' });
  #channel: string | undefined;
  #form: CommandForm | undefined;
  #repliesTo: PageMessage | undefined;

  constructor(store: Store, drafts: Drafts, composing: Composing) {
    this.#store = store;
    this.#drafts = drafts;
    this.#composing = composing;
    const words = store.words.composer;
    this.#choices.label = words.commandsAndPeople;
    this.#field = el('textarea', {
      id: 'composer',
      rows: 1,
      dir: 'auto',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-controls': this.#choices.id,
      'aria-haspopup': 'listbox',
    });
    // Its rows are chosen from the field; axe asks that what scrolls can be reached by itself, too.
    this.#choices.element.tabIndex = 0;
    this.#replying.hidden = true;
    const commands = el(
      'button',
      {
        type: 'button',
        class: 'composer-commands',
        'aria-label': words.commands,
        title: words.commands,
        onclick: () => this.#write(`/${this.#field.value.replace(/^\//, '')}`),
      },
      el('span', { 'aria-hidden': 'true' }, '/'),
    );
    this.#box = el('div', { class: 'composer-box' }, commands, this.#field);
    this.element = el('div', { class: 'composer' }, this.#choices.element, this.#replying, this.#box);
    this.#field.addEventListener('input', () => this.#onInput());
    this.#field.addEventListener('keydown', (event) => this.#onKey(event));
    this.#field.addEventListener('blur', () => this.#choices.hide());
  }

  /** Goes to a channel, and to what was being written there. */
  open(channel: PageChannel): void {
    if (channel.id === this.#channel) return;
    this.keepDraft();
    this.#channel = channel.id;
    const { commandsOnly, messageTo } = this.#store.words.composer;
    const name = this.#store.nameOf(channel);
    const place = channel.kind === 'text' || channel.kind === 'thread' ? `#${name}` : `@${name}`;
    // Commands are answered where one may not write, too.
    this.#field.placeholder = channel.mayWrite ? messageTo(place) : commandsOnly;
    this.#field.setAttribute('aria-label', messageTo(place));
    this.#choices.hide();
    this.#put(this.#drafts.get(channel.id) ?? NOTHING);
    this.#drafts.delete(channel.id);
  }

  /** Keeps what stands in it for when one comes back. */
  keepDraft(): void {
    if (this.#channel === undefined) return;
    const draft = { text: this.#field.value, repliesTo: this.#repliesTo, form: this.#form };
    if (draft.text !== '' || draft.form !== undefined) this.#drafts.set(this.#channel, draft);
  }

  focus(): void {
    if (this.#form === undefined) this.#field.focus();
    else this.#form.focus();
  }

  /** Offers what may be meant once more: the commands may have come while somebody typed. */
  offer(): void {
    if (document.activeElement === this.#field) this.#onInput();
  }

  /** The next message will reply to this one. */
  replyTo(message: PageMessage | undefined): void {
    this.#repliesTo = message;
    this.#replying.hidden = message === undefined;
    if (message === undefined) return;
    const { composer: words, message: names } = this.#store.words;
    const name = this.#store.user(message.author)?.name ?? names.unknown;
    const onclick = (): void => {
      this.replyTo(undefined);
      this.focus();
    };
    const stop = el(
      'button',
      { type: 'button', 'aria-label': words.stopReplying, onclick },
      icon('close', 16),
    );
    this.#replying.replaceChildren(words.replyingTo(name), stop);
    this.focus();
  }

  /** Puts a text in, as if it were typed. */
  #write(text: string): void {
    this.#leaveForm();
    this.#setText(text);
    this.#field.focus();
    this.#onInput();
  }

  #put({ text, repliesTo, form }: Draft): void {
    this.#leaveForm();
    this.#setText(text);
    this.replyTo(repliesTo);
    if (form !== undefined) this.#attach(form);
  }

  #setText(text: string): void {
    this.#field.value = text;
    this.#fitHeight();
  }

  #fitHeight(): void {
    this.#field.style.height = 'auto';
    this.#field.style.height = `${Math.min(this.#field.scrollHeight, TALLEST)}px`;
  }

  /** Gives back what could not be sent, unless something else is being written by now. */
  #giveBack(channel: string | undefined, draft: Draft): void {
    if (channel === undefined) return;
    const isHere = channel === this.#channel;
    const isFree = isHere ? this.#field.value === '' && this.#form === undefined : !this.#drafts.has(channel);
    if (!isFree) return;
    if (isHere) this.#put(draft);
    else this.#drafts.set(channel, draft);
  }

  #onInput(): void {
    const text = this.#field.value;
    this.#fitHeight();
    if (text.startsWith('/')) this.#offerCommands(text.slice(1));
    else this.#offerPeople(text.slice(0, this.#field.selectionStart));
  }

  #offerCommands(typed: string): void {
    const chat = this.#store.commands.filter(({ kind }) => kind === 'chat');
    const words = typed.toLowerCase();
    // What stands behind a whole name belongs to its first option.
    const whole = chat.find(({ shown, name }) => [shown, name].some((each) => words.startsWith(`${each} `)));
    if (whole !== undefined) {
      const name = words.startsWith(`${whole.shown} `) ? whole.shown : whole.name;
      this.#take(whole, typed.slice(name.length + 1));
      return;
    }
    const fitting = chat.filter(({ shown, name }) => [shown, name].some((each) => each.includes(words)));
    const first = fitting.filter(({ shown, name }) => [shown, name].some((each) => each.startsWith(words)));
    const app = this.#store.bot?.name ?? '';
    const rows = [...new Set([...first, ...fitting])].map(
      (command): Row => ({ node: commandRow(command, app), run: () => this.#take(command, '') }),
    );
    const heading: Row = { node: el('span', {}, app), run: () => {}, isHeading: true };
    this.#choices.show(rows.length === 0 ? [] : [heading, ...rows], this.#field, true);
  }

  #offerPeople(before: string): void {
    const typed = nameBeingTyped(before);
    if (typed === undefined) {
      this.#choices.hide();
      return;
    }
    const rows = peopleNamed(typed, this.#store).map(
      (user): Row => ({ node: personRow(user), run: () => this.#mention(before, typed, user.name) }),
    );
    this.#choices.show(rows, this.#field, true);
  }

  #mention(before: string, typed: string, name: string): void {
    const start = before.slice(0, before.length - typed.length);
    const end = this.#field.value.slice(before.length);
    this.#field.value = `${start}${name} ${end}`;
    const caret = start.length + name.length + 1;
    this.#field.setSelectionRange(caret, caret);
    this.#choices.hide();
  }

  #take(command: PageCommand, typed: string): void {
    this.#choices.hide();
    this.#setText('');
    this.#leaveForm();
    const form = new CommandForm(command, typed, this.#store, {
      complete: this.#composing.complete,
      send: (values) => void this.#sendCommand(command, values, form),
      leave: (text) => this.#write(text),
    });
    this.#attach(form);
    form.focus();
  }

  #attach(form: CommandForm): void {
    this.#form = form;
    this.#box.hidden = true;
    this.element.append(form.element);
  }

  #leaveForm(): void {
    this.#form?.element.remove();
    this.#form = undefined;
    this.#box.hidden = false;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (this.#choices.key(event)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Escape') {
      if (this.#choices.isOpen) this.#choices.hide();
      else this.replyTo(undefined);
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void this.#send();
    }
  }

  async #send(): Promise<void> {
    const { users } = this.#store.world;
    const draft = { text: this.#field.value, repliesTo: this.#repliesTo, form: undefined };
    const text = withMentions(draft.text.trim(), users);
    if (text === '') return;
    if (text.length > LONGEST) {
      toast(this.#store.words.trouble.tooLong(LONGEST));
      return;
    }
    const channel = this.#channel;
    this.#put(NOTHING);
    this.#choices.hide();
    if (!(await this.#composing.say(text, draft.repliesTo?.id))) this.#giveBack(channel, draft);
  }

  async #sendCommand(command: PageCommand, values: OptionValues, form: CommandForm): Promise<void> {
    const channel = this.#channel;
    this.#leaveForm();
    this.focus();
    if (await this.#composing.command(command, values)) return;
    this.#giveBack(channel, { ...NOTHING, form });
    if (this.#form === form) form.focus();
  }
}
