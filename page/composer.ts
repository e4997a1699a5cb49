import type { OptionValues, PageCommand, PageMessage } from '../src/page/protocol.ts';
import { avatarOf } from './avatar.ts';
import { ChoiceList, type Row } from './choice-list.ts';
import { CommandForm, type Completing } from './command-form.ts';
import { commandRow } from './command-row.ts';
import { el } from './el.ts';
import { icon } from './icons.ts';
import type { Store } from './store.ts';

/** What is done with what is composed. */
export interface Composing extends Completing {
  say(text: string, repliesTo: string | undefined): void;
  command(command: PageCommand, values: OptionValues): void;
}

const LONGEST = 2_000;
const TALLEST = 300;

/** Where messages and commands are written. */
export class Composer {
  readonly element: HTMLElement;
  readonly #store: Store;
  readonly #composing: Composing;
  readonly #choices = new ChoiceList('composer-choices');
  readonly #field: HTMLTextAreaElement;
  readonly #box: HTMLElement;
  readonly #replying: HTMLElement;
  #form: CommandForm | undefined;
  #repliesTo: PageMessage | undefined;

  constructor(store: Store, composing: Composing) {
    this.#store = store;
    this.#composing = composing;
    const words = store.words.composer;
    this.#choices.label = words.commandsAndPeople;
    this.#field = el('textarea', {
      id: 'composer',
      rows: 1,
      maxlength: LONGEST,
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-controls': this.#choices.id,
      'aria-haspopup': 'listbox',
    });
    // Its rows are chosen from the field; what scrolls can be reached all the same.
    this.#choices.element.tabIndex = 0;
    this.#replying = el('div', { class: 'replying' });
    this.#replying.hidden = true;
    const commands = el(
      'button',
      { type: 'button', class: 'composer-commands', 'aria-label': words.commands, title: words.commands },
      el('span', { 'aria-hidden': 'true' }, '/'),
    );
    commands.addEventListener('click', () => {
      this.write('/');
    });
    this.#box = el('div', { class: 'composer-box' }, commands, this.#field);
    this.element = el('div', { class: 'composer' }, this.#choices.element, this.#replying, this.#box);
    this.#field.addEventListener('input', () => this.#onInput());
    this.#field.addEventListener('keydown', (event) => this.#onKey(event));
    this.#field.addEventListener('blur', () => this.#choices.hide());
    this.refresh();
  }

  /** Fits it to the channel that is open. */
  refresh(): void {
    const { channel, words } = this.#store;
    const { commandsOnly, messageTo } = words.composer;
    this.#leaveForm();
    this.#field.value = '';
    this.replyTo(undefined);
    const name = channel === undefined ? '' : this.#store.nameOf(channel);
    const place = channel?.kind === 'text' || channel?.kind === 'thread' ? `#${name}` : `@${name}`;
    // Commands are answered where one may not write, too.
    this.#field.placeholder = channel?.mayWrite === false ? commandsOnly : messageTo(place);
    this.#field.setAttribute('aria-label', messageTo(place));
    this.#choices.hide();
  }

  focus(): void {
    if (this.#form === undefined) this.#field.focus();
    else this.#form.focus();
  }

  /** Puts a text in, as if it were typed. */
  write(text: string): void {
    this.#leaveForm();
    this.#field.value = text;
    this.#field.focus();
    this.#onInput();
  }

  /** The next message will reply to this one. */
  replyTo(message: PageMessage | undefined): void {
    this.#repliesTo = message;
    this.#replying.hidden = message === undefined;
    if (message === undefined) return;
    const { composer: words, message: of } = this.#store.words;
    const name = this.#store.user(message.author)?.name ?? of.unknown;
    const stop = el('button', { type: 'button', 'aria-label': words.stopReplying }, icon('close', 16));
    stop.addEventListener('click', () => {
      this.replyTo(undefined);
      this.focus();
    });
    this.#replying.replaceChildren(words.replyingTo(name), stop);
    this.focus();
  }

  #onInput(): void {
    const text = this.#field.value;
    this.#field.style.height = 'auto';
    this.#field.style.height = `${Math.min(this.#field.scrollHeight, TALLEST)}px`;
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
    const rows = [...new Set([...first, ...fitting])].map(
      (command): Row => ({ node: commandRow(command), run: () => this.#take(command, '') }),
    );
    const heading: Row = { node: el('span', {}, 'Footnote'), run: () => {}, isHeading: true };
    this.#choices.show(rows.length === 0 ? [] : [heading, ...rows], this.#field, true);
  }

  #offerPeople(before: string): void {
    const [, typed] = /(?:^|\s)@([\p{L}\p{N}]*)$/u.exec(before) ?? [];
    if (typed === undefined) {
      this.#choices.hide();
      return;
    }
    const known = this.#store.world.users.filter(({ id }) => this.#isHere(id));
    const fitting = known.filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()));
    const rows = fitting.map((user): Row => {
      const picture = el('img', { src: avatarOf(user), alt: '', width: 24, height: 24 });
      const name = el('span', {}, user.name);
      return {
        node: el('span', { class: 'choice-person' }, picture, name, el('small', {}, user.username)),
        run: () => this.#mention(before, typed, user.name),
      };
    });
    this.#choices.show(rows, this.#field, true);
  }

  #isHere(user: string): boolean {
    const { guild, channel } = this.#store;
    if (guild !== undefined) return guild.members.some((member) => member.user === user);
    return channel?.with?.includes(user) ?? false;
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
    this.#field.value = '';
    this.#leaveForm();
    const form = new CommandForm(command, typed, this.#store, {
      complete: this.#composing.complete,
      send: (values) => {
        this.#leaveForm();
        this.focus();
        this.#composing.command(command, values);
      },
      leave: (text) => this.write(text),
    });
    this.#form = form;
    this.#box.hidden = true;
    this.element.append(form.element);
    form.focus();
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
      this.#choices.hide();
      this.replyTo(undefined);
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#send();
    }
  }

  #send(): void {
    const text = this.#withMentions(this.#field.value.trim());
    if (text === '') return;
    this.#composing.say(text, this.#repliesTo?.id);
    this.#field.value = '';
    this.replyTo(undefined);
    this.#onInput();
  }

  /** A name behind an `@` stands for whoever is called so. */
  #withMentions(text: string): string {
    return this.#store.world.users.reduce(
      (written, { id, name }) => written.replace(new RegExp(`(?<=^|\\s)@${name}\\b`, 'giu'), `<@${id}>`),
      text,
    );
  }
}
