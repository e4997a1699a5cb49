import type { Actor, Sent } from '../sandbox/actor.ts';
import type { Upload } from '../sandbox/attachment.ts';
import { ClientRefusal } from '../sandbox/command-options.ts';
import type { FieldValues } from '../sandbox/filled-form.ts';
import type { Outcome, ShownModal } from '../sandbox/interaction.ts';
import type { StoredMessage } from '../sandbox/message.ts';
import { maySee } from '../sandbox/permissions.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Channel } from '../sandbox/world.ts';
import { pageCommands } from './page-commands.ts';
import { pageMessage } from './page-message.ts';
import { pageWire } from './page-wire.ts';
import type {
  Deed,
  Notice,
  NumberedDeed,
  PageCommand,
  PageComponent,
  PageForm,
  PageOutcome,
} from './protocol.ts';

/** Forms that were opened and neither sent nor closed; the oldest are forgotten. */
const MOST_FORMS = 100;

/** What stays when somebody loads the page anew, or their connection breaks. */
export interface KeptAtPage {
  /** Ids of the private messages that somebody no longer wants to see. */
  readonly dismissed: Set<string>;
  /** The forms that stand open, by the interaction that each came of. */
  readonly forms: Map<string, ShownModal>;
}

/** Somebody at the page: what they do goes to the sandbox, and what they may see comes back. Nothing else does. */
export class Viewer {
  readonly #actor: Actor;
  readonly #language: string;
  readonly #sandbox: Sandbox;
  readonly #dismissed: Set<string>;
  readonly #tell: (notice: Notice) => void;
  readonly #forms: Map<string, ShownModal>;
  readonly #stops: readonly (() => void)[];

  constructor(
    username: string,
    language: string,
    sandbox: Sandbox,
    { dismissed, forms }: KeptAtPage,
    tell: (notice: Notice) => void,
  ) {
    this.#actor = sandbox.user(username, language);
    this.#language = language;
    this.#sandbox = sandbox;
    this.#dismissed = dismissed;
    this.#forms = forms;
    this.#tell = tell;
    const { events } = sandbox.state;
    this.#stops = [
      events.on('message', ({ kind, message }) => this.#onMessage(kind, message)),
      events.on('wire', (entry) => {
        const own = pageWire(entry, this.#actor.user);
        if (own !== undefined) tell({ say: 'wire', entry: own });
      }),
    ];
  }

  get user() {
    return this.#actor.user;
  }

  /** Does it, and tells what came of it. Rejects for a fault of the program alone, and tells that it failed. */
  async handle({ number, ...deed }: NumberedDeed, uploads: Readonly<Record<string, readonly Upload[]>> = {}) {
    try {
      this.#tell({ say: 'outcome', number, outcome: await this.#outcomeOf(deed, uploads) });
    } catch (error) {
      this.#tell({ say: 'outcome', number, outcome: { kind: 'failed' } });
      throw error;
    }
  }

  leave(): void {
    for (const stop of this.#stops) stop();
  }

  async #outcomeOf(deed: Deed, uploads: FieldValues): Promise<PageOutcome> {
    try {
      return await this.#perform(deed, uploads);
    } catch (error) {
      if (error instanceof ClientRefusal) return { kind: 'refused', reason: error.message };
      throw error;
    }
  }

  async #perform(deed: Deed, uploads: FieldValues): Promise<PageOutcome> {
    switch (deed.do) {
      case 'open':
        this.#open(this.#channel(deed.channel));
        return { kind: 'done' };
      case 'say': {
        const channel = this.#channel(deed.channel);
        const repliesTo = deed.repliesTo === undefined ? undefined : this.#repliedTo(deed.repliesTo, channel);
        this.#actor.say(channel, deed.text, repliesTo);
        return { kind: 'done' };
      }
      case 'command': {
        const channel = this.#offered(this.#channel(deed.channel), deed.name, 'chat');
        return this.#settled(this.#actor.command({ channel }, deed.name, deed.values));
      }
      case 'complete': {
        const channel = this.#offered(this.#channel(deed.channel), deed.name, 'chat');
        this.#refuseUnknown(deed, channel);
        return this.#settled(this.#actor.autocomplete({ channel }, deed.name, deed.values, deed.focused));
      }
      case 'use': {
        const message = this.#message(deed.message);
        const channel = this.#offered(message.channel, deed.name, 'message');
        return this.#settled(this.#actor.messageCommand({ channel }, deed.name, message));
      }
      case 'press':
        return this.#settled(this.#actor.press(this.#message(deed.message), deed.button));
      case 'choose':
        return this.#settled(this.#actor.choose(this.#message(deed.message), deed.menu, deed.values));
      case 'submit':
        return this.#submit(deed.form, { ...deed.values, ...uploads });
      case 'remove':
        this.#actor.remove(this.#message(deed.message));
        return { kind: 'done' };
      case 'dismiss':
        this.#dismiss(this.#message(deed.message));
        return { kind: 'done' };
    }
  }

  #open(channel: Channel): void {
    const messages = this.#actor.sees(channel).filter(({ id }) => !this.#dismissed.has(id));
    this.#tell({
      say: 'channel',
      channel: channel.id,
      messages: messages.map((message) => pageMessage(message, this.user, this.#sandbox.state)),
      commands: this.#commands(channel),
    });
  }

  async #submit(form: string, values: FieldValues): Promise<PageOutcome> {
    const modal = this.#forms.get(form);
    if (modal === undefined || modal.interaction.user.id !== this.user.id)
      throw new ClientRefusal('The form is no longer open');
    const outcome = await this.#settled(this.#actor.submit(modal, values));
    // A form that nobody took stays open.
    if (outcome.kind !== 'failed') this.#forms.delete(form);
    return outcome;
  }

  #dismiss(message: StoredMessage): void {
    if (message.onlyFor !== this.user.id) throw new ClientRefusal('Only private messages can be dismissed');
    this.#dismissed.add(message.id);
    this.#tell({ say: 'gone', id: message.id, channel: message.channel.id });
  }

  async #settled({ interaction, response }: Sent): Promise<PageOutcome> {
    const outcome: Outcome = await response;
    switch (outcome.kind) {
      case 'choices':
      case 'failed':
        return outcome;
      case 'deferred':
        // Where the message of a component will change, nobody is said to think.
        return interaction.state === 'deferred'
          ? { kind: 'thinking', interaction: interaction.id }
          : { kind: 'done' };
      case 'modal':
        return { kind: 'form', form: this.#keepForm(outcome) };
      default:
        return { kind: 'done' };
    }
  }

  #keepForm(modal: ShownModal): PageForm {
    const { id } = modal.interaction;
    this.#forms.set(id, modal);
    const [oldest] = this.#forms.keys();
    if (this.#forms.size > MOST_FORMS && oldest !== undefined) this.#forms.delete(oldest);
    const { title, components } = modal.modal;
    return { id, title: String(title), components: components as readonly PageComponent[] };
  }

  #onMessage(kind: 'created' | 'updated' | 'deleted', message: StoredMessage): void {
    const { state } = this.#sandbox;
    const isTheirs = message.onlyFor === undefined || message.onlyFor === this.user.id;
    if (!isTheirs || !maySee(state.world, message.channel, this.user.id)) return;
    if (this.#dismissed.has(message.id)) return;
    if (kind !== 'deleted') {
      const shown = pageMessage(message, this.user, state);
      this.#tell({ say: 'message', message: shown, isNew: kind === 'created' });
      return;
    }
    this.#tell({ say: 'gone', id: message.id, channel: message.channel.id });
    for (const reply of this.#actor.sees(message.channel)) {
      if (reply.repliesTo !== message.id || this.#dismissed.has(reply.id)) continue;
      this.#tell({ say: 'message', message: pageMessage(reply, this.user, state), isNew: false });
    }
  }

  #commands(channel: Channel): PageCommand[] {
    return pageCommands(this.user, this.#language, channel, this.#sandbox.state);
  }

  /** The channel, if the command is in its list: what is not offered cannot be sent from a client. */
  #offered(channel: Channel, name: string, kind: PageCommand['kind']): Channel {
    const isOffered = this.#commands(channel).some(
      (command) => command.name === name && command.kind === kind,
    );
    if (!isOffered) throw new ClientRefusal(`There is no command "${name}" here`);
    return channel;
  }

  /** An option that the command does not have cannot be typed. */
  #refuseUnknown({ name, focused }: Deed & { do: 'complete' }, channel: Channel): void {
    const command = this.#commands(channel).find((each) => each.name === name);
    if (command?.options.some((option) => option.name === focused && option.completes)) return;
    throw new ClientRefusal(`/${name} suggests nothing for "${focused}"`);
  }

  #channel(id: string): Channel {
    const channel = this.#sandbox.state.channel(id);
    if (channel === undefined || !maySee(this.#sandbox.world, channel, this.user.id)) {
      throw new ClientRefusal('There is no such channel');
    }
    return channel;
  }

  /** What is replied to is shown to everybody in the channel: nothing private, and nothing of another one. */
  #repliedTo(id: string, channel: Channel): StoredMessage {
    const message = this.#message(id);
    if (message.channel === channel && message.onlyFor === undefined) return message;
    throw new ClientRefusal('That message cannot be replied to here');
  }

  #message(id: string): StoredMessage {
    const message = this.#sandbox.state.message(id);
    const seen = message === undefined ? [] : this.#actor.sees(message.channel);
    const found = seen.find((each) => each.id === id);
    if (found === undefined) throw new ClientRefusal('The message is gone');
    return found;
  }
}
