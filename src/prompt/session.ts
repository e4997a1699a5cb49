import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Style } from '../cli/terminal/style.ts';
import { visible } from '../cli/terminal/visible.ts';
import { type Actor, isEphemeral, type Place, type Sent } from '../sandbox/actor.ts';
import { ClientRefusal } from '../sandbox/command-options.ts';
import type { Outcome } from '../sandbox/interaction.ts';
import type { StoredMessage } from '../sandbox/message.ts';
import { GLOBAL } from '../sandbox/rest/command-routes.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Channel } from '../sandbox/world.ts';
import { type KnownCommand, readCommandLine } from './command-line.ts';
import { type Pressable, showMessage, type WireComponent } from './show-message.ts';

/** How what is shown looks. */
export interface SessionLook {
  readonly style: Style;
  /** In columns, at this moment. */
  width(): number;
}

export const HELP = `Type as in Discord:
  /ask QUESTION       and the bot's other commands; options as name:value behind
  2                   press the button with that number
  some words          write a message; @Footnote with a question in it is answered
  :apps               Apps > Answer from the articles, on the message written last
  :suggest /ask WORDS what would be suggested while you type
  :as USER            be ada, ben or mo (a moderator)
  :in CHANNEL         general, announcements, no-apps, a-thread, dm (the bot alone), ada-and-ben;
                      with a guild in front: Hafen/general, Elsewhere/general
  :language CODE      en-US, de, fr, es-ES, nl, ru
  :help  :quit`;

/** How long a reply to a message is waited for, in ms. */
const REPLY_WAIT = 3_000;

/** Somebody at a client of the sandbox: takes lines as typed, gives what they would see. */
export class Session {
  readonly #sandbox: Sandbox;
  readonly #look: SessionLook;
  #user = 'ada';
  #language = 'en-US';
  #guild = 'Harbour';
  #channel: Channel;
  #message: StoredMessage | undefined;
  #buttons: readonly Pressable[] = [];

  constructor(sandbox: Sandbox, look: SessionLook) {
    this.#sandbox = sandbox;
    this.#look = look;
    this.#channel = sandbox.channel('general');
  }

  /** Who and where, for the prompt: `ada #general`. */
  get place(): string {
    const where = this.#channel.guild === undefined ? this.#channel.name : `#${this.#channel.name}`;
    return `${this.#user} ${where}`;
  }

  /** Does what a line says; gives what is to be shown for it, without a line feed at the end. */
  async run(line: string): Promise<string> {
    const typed = line.trim();
    try {
      if (typed.startsWith('/')) return await this.#command(typed);
      if (typed.startsWith(':')) return await this.#meta(typed.slice(1));
      if (/^\d{1,2}$/.test(typed)) return await this.#press(Number(typed));
      return await this.#say(typed);
    } catch (error) {
      if (error instanceof ClientRefusal || error instanceof RangeError) return visible(error.message);
      throw error;
    }
  }

  get #actor(): Actor {
    return this.#sandbox.user(this.#user, this.#language);
  }

  get #place(): Place {
    return { channel: this.#channel };
  }

  get #commands(): readonly KnownCommand[] {
    const all = this.#sandbox.state.commands.get(GLOBAL) ?? [];
    return all
      .filter(({ type }) => type === ApplicationCommandType.ChatInput)
      .map(({ name, name_localizations, options }) => ({
        name: name_localizations?.[this.#language as 'de'] ?? name,
        options: (options ?? []).map((option) => ({
          name: option.name,
          type: option.type,
          required: option.required ?? false,
        })),
      }));
  }

  async #command(typed: string): Promise<string> {
    const line = readCommandLine(typed, this.#commands);
    if (line.kind === 'mistake') return visible(line.message);
    return this.#outcome(this.#actor.command(this.#place, line.name, line.options));
  }

  async #press(number: number): Promise<string> {
    const button = this.#buttons[number - 1];
    if (this.#message === undefined || button === undefined) return `There is no button ${number} to press.`;
    return this.#outcome(this.#actor.press(this.#message, button.customId));
  }

  async #say(text: string): Promise<string> {
    if (text === '') return '';
    const { bot } = this.#sandbox.world;
    const content = text.replaceAll(`@${bot.displayName}`, `<@${bot.id}>`);
    const message = this.#actor.say(this.#channel, content);
    const isAsked = content !== text && this.#channel.guild !== undefined;
    const reply = isAsked ? await this.#replyTo(message) : undefined;
    return reply === undefined ? this.#look.style.dim('(written)') : this.#show(reply);
  }

  /** What the bot writes next, if it does. */
  #replyTo(message: StoredMessage): Promise<StoredMessage | undefined> {
    const { events } = this.#sandbox.state;
    return new Promise((resolve) => {
      const stop = events.on('message', ({ kind, message: reply }) => {
        if (kind === 'created' && reply.repliesTo === message.id) finish(reply);
      });
      const timer = setTimeout(() => finish(undefined), REPLY_WAIT);
      const finish = (reply: StoredMessage | undefined): void => {
        stop();
        clearTimeout(timer);
        resolve(reply);
      };
    });
  }

  async #meta(line: string): Promise<string> {
    const [, word = '', rest = ''] = /^(\S*)\s*(.*)$/su.exec(line) ?? [];
    switch (word) {
      case 'as':
        this.#user = this.#sandbox.user(rest).user.username;
        return '';
      case 'in':
        this.#move(rest);
        return '';
      case 'language':
        this.#language = rest || 'en-US';
        return '';
      case 'apps':
        return this.#apps();
      case 'suggest':
        return this.#suggest(rest);
      default:
        return HELP;
    }
  }

  #move(place: string): void {
    const [, guild, name = ''] = /^(?:([^/]+)\/)?#?(.*)$/su.exec(place) ?? [];
    this.#guild = guild ?? this.#guild;
    this.#channel = this.#sandbox.channel(name === 'dm' ? `dm-${this.#user}` : name, this.#guild);
  }

  async #apps(): Promise<string> {
    const command = (this.#sandbox.state.commands.get(GLOBAL) ?? []).find(
      ({ type }) => type === ApplicationCommandType.Message,
    );
    const message = this.#actor.sees(this.#channel).findLast(({ author }) => !author.bot);
    if (command === undefined || message === undefined)
      return 'No message was written here yet: type some words.';
    return this.#outcome(this.#actor.messageCommand(this.#place, command.name, message));
  }

  async #suggest(line: string): Promise<string> {
    const [, name = '', typed = ''] = /^\/(\S+)\s*(.*)$/su.exec(line) ?? [];
    const option = this.#commands
      .find((command) => command.name === name)
      ?.options.find(({ type }) => type === 3);
    if (option === undefined) return 'Type it as in :suggest /ask wh';
    const { response } = this.#actor.autocomplete(this.#place, name, { [option.name]: typed }, option.name);
    const outcome = await response;
    if (outcome.kind !== 'choices') return '(no suggestions)';
    return outcome.choices.map((choice) => `  ${visible(choice.name)}`).join('\n') || '(no suggestions)';
  }

  async #outcome({ response }: Sent): Promise<string> {
    const outcome = await response;
    switch (outcome.kind) {
      case 'message':
      case 'update':
        return this.#show(outcome.message);
      default:
        return this.#look.style.dim(WITHOUT_MESSAGE[outcome.kind]);
    }
  }

  #show(message: StoredMessage): string {
    const { style, width } = this.#look;
    const { world } = this.#sandbox;
    const { lines, buttons } = showMessage(message.components as readonly WireComponent[], {
      width: width(),
      style,
      nameOf: (id) => [...world.users, world.bot].find((user) => user.id === id)?.displayName ?? 'unknown',
    });
    this.#message = message;
    this.#buttons = buttons;
    const note = isEphemeral(message) ? [style.dim('Only you can see this')] : [];
    return [...lines, ...note].join('\n');
  }
}

const WITHOUT_MESSAGE: Readonly<Record<Exclude<Outcome['kind'], 'message' | 'update'>, string>> = {
  deferred: '(done)',
  choices: '(suggestions)',
  modal: '(a form)',
  failed: 'The application did not respond',
};
