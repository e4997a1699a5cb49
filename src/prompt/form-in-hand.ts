import type { Sent } from '../sandbox/actor.ts';
import type { ShownModal } from '../sandbox/interaction.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { fillForm } from './fill-form.ts';
import type { OpenForm } from './show-form.ts';

/** The form that stands open, while it is filled. Another takes its place. */
export class FormInHand {
  readonly #sandbox: Sandbox;
  #form: OpenForm | undefined;

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  open(modal: ShownModal): OpenForm {
    this.#form = { modal, values: {} };
    return this.#form;
  }

  /**
   * Fills a field; none, where nothing is typed.
   *
   * @throws {RangeError} Where no form is open, or the line fits none of its fields.
   */
  async fill(line: string): Promise<OpenForm> {
    const form = this.#opened();
    this.#form = line === '' ? form : await fillForm(form, line);
    return this.#form;
  }

  /**
   * Sends it as the user before whom it was opened.
   *
   * @throws {ClientRefusal} Where it is not filled as it has to be: it stays open.
   */
  async send(language: string): Promise<Sent> {
    const { modal, values } = this.#opened();
    const sent = this.#sandbox.user(modal.interaction.user.username, language).submit(modal, values);
    // A form that nobody took stays open too, as it does in a client.
    if ((await sent.response).kind !== 'failed') this.#form = undefined;
    return sent;
  }

  cancel(): void {
    this.#opened();
    this.#form = undefined;
  }

  #opened(): OpenForm {
    if (this.#form === undefined) throw new RangeError('No form is open: a command or a button opens one.');
    return this.#form;
  }
}
