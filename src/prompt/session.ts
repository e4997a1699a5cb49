import { ApplicationCommandType } from 'discord-api-types/v10';
import { layOut } from '../cli/terminal/lay-out.ts';
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
import { HELP, LANGUAGES } from './help.ts';
import { knownCommands } from './known-commands.ts';
import { replyTo } from './reply-to.ts';
import { type Pressable, showMessage, type WireComponent } from './show-message.ts';

/** How what is shown looks. */
export interface SessionLook {
  readonly style: Style;
  /** In columns, at this moment. */
  width(): number;
}

/** A button that was shown, by its number. */
interface Numbered extends Pressable {
  readonly message: StoredMessage;
}

/** Numbers begin anew where they would get long. */
const MOST_NUMBERS = 90;

/** Somebody at a client of the sandbox: takes lines as typed, gives what they would see. */
export class Session {
  readonly #sandbox: Sandbox;
  readonly #look: SessionLook;
  #user = 'ada';
  #language = 'en-US';
  #guild = 'Harbour';
  #channel: Channel;
  #buttons: Numbered[] = [];

  constructor(sandbox: Sandbox, look: SessionLook) {
    this.#sandbox = sandbox;
    this.#look = look;
    this.#channel = sandbox.channel('general');
  }

  /** Who and where, for the prompt: `ada #general`, in another guild `ada Hafen#general`. */
  get place(): string {
    const { guild, name } = this.#channel;
    const [first] = this.#sandbox.world.guilds;
    if (guild === undefined) return `${this.#user} ${name}`;
    return `${this.#user} ${guild === first?.id ? '' : this.#guild}#${name}`;
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
      if (error instanceof ClientRefusal || error instanceof RangeError) return this.#notice(error.message);
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
      .flatMap((command) => knownCommands(command, this.#language));
  }

  async #command(typed: string): Promise<string> {
    const { channels } = this.#sandbox.world;
    const here = channels.filter(({ kind, guild }) => kind === 'text' && guild === this.#channel.guild);
    const line = readCommandLine(typed, this.#commands, here);
    if (line.kind === 'mistake') return this.#notice(line.message);
    return this.#outcome(this.#actor.command(this.#place, line.name, line.options));
  }

  async #press(number: number): Promise<string> {
    const button = this.#buttons[number - 1];
    if (button === undefined) return this.#notice(`There is no button ${number} to press.`);
    return this.#outcome(this.#actor.press(button.message, button.customId));
  }

  async #say(text: string): Promise<string> {
    if (text === '') return '';
    const { bot } = this.#sandbox.world;
    const content = text.replace(new RegExp(`@${bot.displayName}\\b`, 'gi'), `<@${bot.id}>`);
    const message = this.#actor.say(this.#channel, content);
    const isAsked = content !== text && this.#channel.guild !== undefined;
    const reply = isAsked ? await replyTo(message, this.#sandbox) : undefined;
    return reply === undefined ? this.#notice('(written)') : this.#show(reply);
  }

  async #meta(line: string): Promise<string> {
    const [, word = '', rest = ''] = /^(\S*)\s*(.*)$/su.exec(line) ?? [];
    switch (word) {
      case 'as':
        this.#user = this.#sandbox.user(rest).user.username;
        return '';
      case 'in':
        return this.#move(rest);
      case 'language':
        if (!LANGUAGES.includes(rest)) return this.#notice(`There are the languages ${LANGUAGES.join(', ')}`);
        this.#language = rest;
        return '';
      case 'apps':
        return this.#apps(rest);
      case 'suggest':
        return this.#suggest(rest);
      case 'help':
        return HELP;
      default:
        return `${this.#notice(`There is no :${word}.`)}\n\n${HELP}`;
    }
  }

  #move(place: string): string {
    const [, guild = this.#guild, name = ''] = /^(?:([^/]+)\/)?#?(.*)$/su.exec(place) ?? [];
    this.#channel = this.#sandbox.channel(name === 'dm' ? `dm-${this.#user}` : name, guild);
    this.#guild = guild;
    return '';
  }

  /** Takes the first entry of the last message's menu that is called so; the first of all where nothing was typed. */
  async #apps(called: string): Promise<string> {
    const menu = (this.#sandbox.state.commands.get(GLOBAL) ?? []).filter(
      ({ type }) => type === ApplicationCommandType.Message,
    );
    const command = menu.find(({ name }) => name.toLowerCase().includes(called.toLowerCase()));
    if (command === undefined) {
      return this.#notice(`The menu of a message has: ${menu.map(({ name }) => name).join(', ')}`);
    }
    const message = this.#actor.sees(this.#channel).findLast(({ author }) => !author.bot);
    if (message === undefined) {
      return this.#notice('No message was written here yet: type some words.');
    }
    return this.#outcome(this.#actor.messageCommand(this.#place, command.name, message));
  }

  async #suggest(line: string): Promise<string> {
    const [, name = '', typed = ''] = /^\/(\S+)\s*(.*)$/su.exec(line) ?? [];
    const command = this.#commands.find((each) => each.name === name || each.alias === name);
    const option = command?.options.find(({ type }) => type === 3);
    if (command === undefined || option === undefined) return this.#notice('Type it as in :suggest /ask wh');
    const sent = this.#actor.autocomplete(this.#place, command.name, { [option.name]: typed }, option.name);
    const outcome = await sent.response;
    const choices = outcome.kind === 'choices' ? outcome.choices : [];
    if (choices.length === 0) return this.#notice('(no suggestions)');
    return choices.flatMap(({ name: label }) => layOut(visible(label), '- ', this.#look.width())).join('\n');
  }

  async #outcome({ response }: Sent): Promise<string> {
    const outcome = await response;
    switch (outcome.kind) {
      case 'message':
      case 'update':
        return this.#show(outcome.message);
      default:
        return this.#notice(WITHOUT_MESSAGE[outcome.kind]);
    }
  }

  #show(message: StoredMessage): string {
    const { style, width } = this.#look;
    const { world } = this.#sandbox;
    if (this.#buttons.length > MOST_NUMBERS) this.#buttons = [];
    const { lines, buttons } = showMessage(message.components as readonly WireComponent[], {
      width: width(),
      style,
      firstNumber: this.#buttons.length + 1,
      channelOf: (id) => world.channels.find((channel) => channel.id === id)?.name ?? 'unknown',
      nameOf: (id) => [...world.users, world.bot].find((user) => user.id === id)?.displayName ?? 'unknown',
    });
    this.#buttons.push(...buttons.map((button) => ({ ...button, message })));
    const note = isEphemeral(message) ? [style.dim('Only you can see this')] : [];
    return [...lines, ...note].join('\n');
  }

  #notice(text: string): string {
    return layOut(visible(text), '', this.#look.width()).join('\n');
  }
}

const WITHOUT_MESSAGE: Readonly<Record<Exclude<Outcome['kind'], 'message' | 'update'>, string>> = {
  deferred: '(done)',
  choices: '(suggestions)',
  modal: '(a form)',
  failed: 'The application did not respond',
};
