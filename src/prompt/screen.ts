import { layOut } from '../cli/terminal/lay-out.ts';
import type { Style } from '../cli/terminal/style.ts';
import { visible } from '../cli/terminal/visible.ts';
import { isEphemeral } from '../sandbox/actor.ts';
import type { StoredMessage } from '../sandbox/message.ts';
import type { World } from '../sandbox/world.ts';
import { type OpenForm, showForm } from './show-form.ts';
import { type Page, type Pressable, showMessage, type WireComponent } from './show-message.ts';

/** How what is shown looks. */
export interface ScreenLook {
  readonly style: Style;
  /** In columns, at this moment. */
  width(): number;
}

/** A button that was shown. */
export interface ShownButton extends Pressable {
  readonly message: StoredMessage;
}

/** Numbers begin anew where they would get long. */
const MOST_NUMBERS = 90;

/** What somebody sees of the sandbox, as text, and the buttons that it shows by their numbers. */
export class Screen {
  readonly #world: World;
  readonly #look: ScreenLook;
  #buttons: ShownButton[] = [];

  constructor(world: World, look: ScreenLook) {
    this.#world = world;
    this.#look = look;
  }

  /** The button that stands with a number, if one does. */
  button(number: number): ShownButton | undefined {
    return this.#buttons[number - 1];
  }

  message(message: StoredMessage): string {
    if (this.#buttons.length > MOST_NUMBERS) this.#buttons = [];
    const { lines, buttons } = showMessage(message.components as readonly WireComponent[], {
      ...this.#page,
      urlOf: (name) => message.attachments.find(({ filename }) => filename === name)?.url,
    });
    this.#buttons.push(...buttons.map((button) => ({ ...button, message })));
    const note = isEphemeral(message) ? [this.#look.style.dim('Only you can see this')] : [];
    return [...lines, ...note].join('\n');
  }

  form(form: OpenForm): string {
    return showForm(form, this.#page).join('\n');
  }

  list(entries: readonly string[]): string {
    return entries.flatMap((entry) => layOut(visible(entry), '- ', this.#look.width())).join('\n');
  }

  notice(text: string): string {
    return layOut(visible(text), '', this.#look.width()).join('\n');
  }

  get #page(): Page {
    const { channels, users, bot } = this.#world;
    return {
      width: this.#look.width(),
      style: this.#look.style,
      firstNumber: this.#buttons.length + 1,
      channelOf: (id) => channels.find((channel) => channel.id === id)?.name ?? 'unknown',
      nameOf: (id) => [...users, bot].find((user) => user.id === id)?.displayName ?? 'unknown',
      urlOf: () => undefined,
    };
  }
}
