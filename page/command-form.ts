import type {
  OptionValue,
  OptionValues,
  PageCommand,
  PageOption,
  PageOutcome,
} from '../src/page/protocol.ts';
import { ChoiceList, type Row } from './choice-list.ts';
import { el } from './el.ts';
import { readOption } from './read-option.ts';
import type { Store } from './store.ts';

/** How suggestions are asked of the bot. */
export interface Completing {
  complete(command: PageCommand, values: OptionValues, focused: string): Promise<PageOutcome>;
}

export interface CommandFormHandling extends Completing {
  send(values: OptionValues): void;
  /** Goes back to writing, with this text. */
  leave(text: string): void;
}

interface Field {
  readonly option: PageOption;
  readonly input: HTMLInputElement;
  readonly element: HTMLElement;
  /** What was chosen from a list, while the field still shows its name. */
  chosen: { readonly name: string; readonly value: OptionValue } | undefined;
}

/** What can be chosen for an option, by the name that is shown. */
interface Choice {
  readonly name: string;
  readonly value: OptionValue;
}

/** A command that is being filled, option by option: Tab goes on, Enter sends, Backspace in an empty one goes back. */
export class CommandForm {
  readonly element: HTMLElement;
  readonly #command: PageCommand;
  readonly #store: Store;
  readonly #handling: CommandFormHandling;
  readonly #choices = new ChoiceList('option-choices');
  readonly #hint = el('div', { class: 'option-help', id: 'option-help' });
  readonly #row = el('div', { class: 'command-fields' });
  readonly #more = el('span', { class: 'command-more' });
  #fields: Field[] = [];
  #asked = 0;

  constructor(command: PageCommand, typed: string, store: Store, handling: CommandFormHandling) {
    this.#command = command;
    this.#store = store;
    this.#handling = handling;
    const words = store.words.command;
    this.#choices.label = words.suggestions;
    const needed = command.options.filter(({ required }) => required);
    const [first] = command.options;
    const name = el('span', { class: 'command-chosen' }, `/${command.shown}`);
    const send = el('button', { type: 'button', class: 'command-send', 'aria-label': words.send }, '↵');
    send.addEventListener('click', () => this.#send());
    this.#row.append(name, this.#more);
    for (const option of needed) this.#add(option);
    if (typed !== '' && first !== undefined && needed.length === 0) this.#add(first);
    const [field] = this.#fields;
    if (field !== undefined) {
      field.input.value = typed;
      this.#fit(field);
    }
    this.element = el(
      'div',
      { class: 'command-form', role: 'group', 'aria-label': words.label(command.shown) },
      el('div', { class: 'command-above' }, this.#choices.element, this.#hint),
      el('div', { class: 'command-line' }, this.#row, send),
    );
    this.element.addEventListener('keydown', (event) => this.#onKey(event));
    this.#offerMore();
  }

  focus(): void {
    const [field] = this.#fields;
    if (field === undefined) this.element.querySelector<HTMLElement>('.command-send')?.focus();
    else {
      field.input.focus();
      field.input.setSelectionRange(field.input.value.length, field.input.value.length);
    }
    if (field === undefined) this.#hint.textContent = this.#command.description;
  }

  #add(option: PageOption): Field {
    const input = el('input', {
      type: 'text',
      role: 'combobox',
      dir: 'auto',
      'aria-label': option.shown,
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
      'aria-controls': this.#choices.id,
      'aria-describedby': this.#hint.id,
      autocomplete: 'off',
      spellcheck: 'false',
      size: 4,
      maxlength: option.maxLength ?? 6_000,
      inputmode: option.kind === 'integer' ? 'numeric' : undefined,
    });
    const label = el('span', { class: 'option-name', 'aria-hidden': 'true' }, option.shown);
    const element = el('span', { class: 'option', 'data-option': option.name }, label, input);
    const field: Field = { option, input, element, chosen: undefined };
    element.addEventListener('click', () => input.focus());
    input.addEventListener('input', () => {
      field.chosen = undefined;
      element.classList.remove('wrong');
      input.removeAttribute('aria-invalid');
      this.#fit(field);
      void this.#suggest(field);
    });
    input.addEventListener('focus', () => {
      this.#explain(option);
      void this.#suggest(field);
    });
    input.addEventListener('blur', () => this.#hideChoices());
    this.#fields = [...this.#fields, field];
    this.#more.before(element);
    this.#offerMore();
    return field;
  }

  /** The options that are left out so far can be added. */
  #offerMore(): void {
    const left = this.#command.options.filter(
      (option) => !this.#fields.some((field) => field.option === option),
    );
    this.#more.replaceChildren(
      ...left.map((option) => {
        const label = this.#store.words.command.add(option.shown, option.description);
        const add = el(
          'button',
          { type: 'button', class: 'option-add', title: option.description, 'aria-label': label },
          `+ ${option.shown}`,
        );
        add.addEventListener('click', () => this.#add(option).input.focus());
        return add;
      }),
    );
  }

  #explain({ shown, description }: PageOption): void {
    this.#hint.replaceChildren(el('strong', {}, shown), ` ${description}`);
  }

  /** Whatever is still asked for comes too late. */
  #hideChoices(): void {
    this.#asked += 1;
    this.#choices.hide();
  }

  /** As wide as what stands in it. */
  #fit({ input }: Field): void {
    input.style.width = `${Math.max(4, Math.min(input.value.length + 2, 90))}ch`;
  }

  async #suggest(field: Field): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const choices = await this.#choicesFor(field);
    // Another answer may be wanted by now.
    if (asked !== this.#asked || document.activeElement !== field.input) return;
    const fixed = field.option.kind !== 'text' || field.option.choices.length > 0;
    const rows = choices.map(
      (choice): Row => ({
        node: el('span', { class: 'choice-text' }, choice.name),
        run: () => this.#pick(field, choice),
      }),
    );
    const heading: Row = {
      node: document.createTextNode(this.#store.words.command.options),
      run: () => {},
      isHeading: true,
    };
    // What is typed freely is sent by Enter as it stands; of what there is only a choice, the first is meant.
    this.#choices.show(
      rows.length > 0 && field.chosen === undefined ? [heading, ...rows] : [],
      field.input,
      fixed,
    );
  }

  async #choicesFor(field: Field): Promise<readonly Choice[]> {
    const { option, input } = field;
    const { yes, no } = this.#store.words.command;
    const typed = input.value.toLowerCase();
    const fitting = (all: readonly Choice[]): readonly Choice[] =>
      all.filter(({ name }) => name.toLowerCase().includes(typed));
    if (option.choices.length > 0) return fitting(option.choices);
    if (option.kind === 'flag') {
      return fitting([
        { name: yes, value: true },
        { name: no, value: false },
      ]);
    }
    if (option.kind === 'channel') {
      const channels = this.#store.guild?.channels.filter(({ kind }) => kind === 'text') ?? [];
      return fitting(channels.map(({ id, name }) => ({ name: `#${name}`, value: id })));
    }
    if (!option.completes) return [];
    const values = { ...this.#values(), [option.name]: input.value };
    const outcome = await this.#handling.complete(this.#command, values, option.name);
    return outcome.kind === 'choices' ? outcome.choices : [];
  }

  #pick(field: Field, choice: Choice): void {
    field.chosen = choice;
    field.input.value = choice.name;
    this.#fit(field);
    this.#hideChoices();
    const next = this.#fields[this.#fields.indexOf(field) + 1];
    if (next !== undefined && next.input.value === '') next.input.focus();
  }

  /** What stands in the options; those that hold nothing usable are left out. */
  #values(): Record<string, OptionValue> {
    const values: Record<string, OptionValue> = {};
    for (const { option, input, chosen } of this.#fields) {
      const value = chosen?.value ?? readOption(option, input.value.trim(), this.#store);
      if (value !== undefined) values[option.name] = value;
    }
    return values;
  }

  #send(): void {
    const values = this.#values();
    const wrong = this.#fields.find(({ option, input }) => {
      const isEmpty = input.value.trim() === '';
      return isEmpty ? option.required : values[option.name] === undefined;
    });
    if (wrong === undefined) {
      this.#handling.send(values);
      return;
    }
    wrong.element.classList.add('wrong');
    wrong.input.setAttribute('aria-invalid', 'true');
    wrong.input.focus();
    const { shown } = wrong.option;
    const trouble = `${shown}: ${this.#troubleWith(wrong)}`;
    this.#hint.replaceChildren(el('strong', { class: 'error', role: 'alert' }, trouble));
  }

  #troubleWith({ option, input }: Field): string {
    const { required, notInList, notANumber } = this.#store.words.command;
    if (input.value.trim() === '') return required;
    const isNumber = option.kind === 'integer' && option.choices.length === 0;
    return isNumber ? notANumber(option.min, option.max) : notInList;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const field = this.#fields.find(({ input }) => input === event.target);
    if (field !== undefined && this.#choices.key(event)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      if (this.#choices.isOpen) this.#hideChoices();
      else this.#handling.leave('');
    } else if (event.key === 'Enter' && (field !== undefined || event.ctrlKey)) {
      event.preventDefault();
      this.#send();
    } else if (event.key === 'Backspace' && (field?.input.value === '' || this.#fields.length === 0)) {
      event.preventDefault();
      if (field === undefined) this.#handling.leave(`/${this.#command.shown}`);
      else this.#removeOrLeave(field);
    }
  }

  #removeOrLeave(field: Field): void {
    if (field.option.required) {
      if (field === this.#fields[0]) this.#handling.leave(`/${this.#command.shown}`);
      return;
    }
    const before = this.#fields[this.#fields.indexOf(field) - 1];
    this.#fields = this.#fields.filter((each) => each !== field);
    field.element.remove();
    this.#offerMore();
    if (before === undefined) this.focus();
    else before.input.focus();
  }
}
