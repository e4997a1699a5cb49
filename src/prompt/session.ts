import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Actor, Place, Sent } from '../sandbox/actor.ts';
import { ClientRefusal } from '../sandbox/command-options.ts';
import { GLOBAL } from '../sandbox/rest/command-routes.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Channel } from '../sandbox/world.ts';
import { type KnownCommand, readCommandLine } from './command-line.ts';
import { FormInHand } from './form-in-hand.ts';
import { HELP, LANGUAGES } from './help.ts';
import { knownCommands } from './known-commands.ts';
import { promisedAnswer } from './promised-answer.ts';
import { replyTo } from './reply-to.ts';
import { Screen, type ScreenLook } from './screen.ts';
import { suggestionsFor } from './suggestions.ts';

/** Somebody at a client of the sandbox: takes lines as typed, gives what they would see. */
export class Session {
  readonly #sandbox: Sandbox;
  readonly #screen: Screen;
  readonly #form: FormInHand;
  #user = 'ada';
  #language = 'en-US';
  #guild = 'Harbour';
  #channel: Channel;

  constructor(sandbox: Sandbox, look: ScreenLook) {
    this.#sandbox = sandbox;
    this.#screen = new Screen(sandbox.world, look);
    this.#form = new FormInHand(sandbox);
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
      if (error instanceof ClientRefusal || error instanceof RangeError)
        return this.#screen.notice(error.message);
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
    if (line.kind === 'mistake') return this.#screen.notice(line.message);
    return this.#outcome(this.#actor.command(this.#place, line.name, line.options));
  }

  async #press(number: number): Promise<string> {
    const button = this.#screen.button(number);
    if (button === undefined) return this.#screen.notice(`There is no button ${number} to press.`);
    return this.#outcome(this.#actor.press(button.message, button.customId));
  }

  async #say(text: string): Promise<string> {
    if (text === '') return '';
    const { bot } = this.#sandbox.world;
    const content = text.replace(new RegExp(`@${bot.displayName}\\b`, 'gi'), `<@${bot.id}>`);
    const message = this.#actor.say(this.#channel, content);
    const isAsked = content !== text && this.#channel.guild !== undefined;
    const reply = isAsked ? await replyTo(message, this.#sandbox) : undefined;
    return reply === undefined ? this.#screen.notice('(written)') : this.#screen.message(reply);
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
        if (!LANGUAGES.includes(rest))
          return this.#screen.notice(`There are the languages ${LANGUAGES.join(', ')}`);
        this.#language = rest;
        return '';
      case 'apps':
        return this.#apps(rest);
      case 'suggest':
        return this.#suggest(rest);
      case 'fill':
        return this.#screen.form(await this.#form.fill(rest));
      case 'send':
        return this.#outcome(await this.#form.send(this.#language));
      case 'cancel':
        this.#form.cancel();
        return this.#screen.notice('(the form is closed)');
      case 'help':
        return HELP;
      default:
        return `${this.#screen.notice(`There is no :${word}.`)}\n\n${HELP}`;
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
      return this.#screen.notice(`The menu of a message has: ${menu.map(({ name }) => name).join(', ')}`);
    }
    const message = this.#actor.sees(this.#channel).findLast(({ author }) => !author.bot);
    if (message === undefined) {
      return this.#screen.notice('No message was written here yet: type some words.');
    }
    return this.#outcome(this.#actor.messageCommand(this.#place, command.name, message));
  }

  async #suggest(line: string): Promise<string> {
    const suggestions = await suggestionsFor(line, this.#commands, this.#actor, this.#place);
    return suggestions.length === 0
      ? this.#screen.notice('(no suggestions)')
      : this.#screen.list(suggestions);
  }

  async #outcome({ response, interaction }: Sent): Promise<string> {
    const outcome = await response;
    switch (outcome.kind) {
      case 'message':
      case 'update':
        return this.#screen.message(outcome.message);
      case 'modal':
        return this.#screen.form(this.#form.open(outcome));
      case 'deferred': {
        const answer = await promisedAnswer(interaction, this.#sandbox);
        return answer === undefined ? this.#screen.notice('(done)') : this.#screen.message(answer);
      }
      case 'failed':
        return this.#screen.notice('The application did not respond');
      default:
        return this.#screen.notice('(done)');
    }
  }
}
