import { randomBytes } from 'node:crypto';
import {
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { announceDeletion, announceMessage } from './announce.ts';
import { type Attachment, toApiAttachment } from './attachment.ts';
import { ClientRefusal, type OptionValue, typedOptions } from './command-options.ts';
import { type FieldValues, filledForm } from './filled-form.ts';
import type { Gateway } from './gateway.ts';
import { channelOf } from './guild-payload.ts';
import { FIRST_RESPONSE, type Interaction, type Outcome, type ShownModal } from './interaction.ts';
import { type Deed, interactionPayload } from './interaction-payload.ts';
import { pingsFor, type StoredMessage, toApiMessage } from './message.ts';
import { mayRemove, maySee, mayWrite, permissionsIn } from './permissions.ts';
import { GLOBAL } from './rest/command-routes.ts';
import type { State } from './state.ts';
import { type Body, isBody } from './validate/body.ts';
import type { Channel, User } from './world.ts';

/** Where a command is used. */
export interface Place {
  readonly channel: Channel;
  /** Whether the user brings the app along, although the guild has not installed it. */
  readonly external?: boolean;
}

/** Something that a user did, and what comes of it. */
export interface Sent {
  readonly interaction: Interaction;
  /** Settles when the application answers, or after three seconds. */
  readonly response: Promise<Outcome>;
}

/** A user at their client. What a client would not let them do throws {@link ClientRefusal}. */
export class Actor {
  readonly user: User;
  readonly #locale: string;
  readonly #state: State;
  readonly #gateway: Gateway;

  constructor(user: User, locale: string, state: State, gateway: Gateway) {
    this.user = user;
    this.#locale = locale;
    this.#state = state;
    this.#gateway = gateway;
  }

  /** Types a command; one of a group by both words, `settings show`. */
  command(place: Place, name: string, values: Readonly<Record<string, OptionValue>> = {}): Sent {
    const [first = '', subcommand] = name.split(' ');
    const command = this.#command(place, first, ApplicationCommandType.ChatInput);
    const options = typedOptions(command, subcommand, values);
    const channels = this.#channelsAmong(options);
    const data = this.#commandData(command, place, {
      options,
      ...(channels === undefined ? {} : { resolved: { channels } }),
    });
    return this.#begin(InteractionType.ApplicationCommand, place, data);
  }

  /** Is typing an option of a command, one of a group by both words; `values` holds what stands in it so far. */
  autocomplete(
    place: Place,
    name: string,
    values: Readonly<Record<string, OptionValue>>,
    focused: string,
  ): Sent {
    const [first = '', subcommand] = name.split(' ');
    const command = this.#command(place, first, ApplicationCommandType.ChatInput);
    const options = typedOptions(command, subcommand, values, focused);
    const data = this.#commandData(command, place, { options });
    return this.#begin(InteractionType.ApplicationCommandAutocomplete, place, data);
  }

  /** Chooses a command in the menu of a message. */
  messageCommand(place: Place, name: string, message: StoredMessage): Sent {
    this.#refuseUnseen(message);
    const command = this.#command(place, name, ApplicationCommandType.Message);
    const resolved = { messages: { [message.id]: toApiMessage(message, this.#state.world) } };
    const data = this.#commandData(command, place, { target_id: message.id, resolved });
    return this.#begin(InteractionType.ApplicationCommand, place, data);
  }

  /** Presses a button of a message, by its label or its custom_id. */
  press(message: StoredMessage, button: string): Sent {
    const current = this.#asItIsNow(message);
    const found = buttonsOf(current.components).find(
      ({ label, custom_id }) => label === button || custom_id === button,
    );
    if (found === undefined) throw new ClientRefusal(`There is no button "${button}"`);
    if (found.disabled === true) throw new ClientRefusal(`The button "${button}" is disabled`);
    const data = { component_type: ComponentType.Button, custom_id: found.custom_id, id: found.id };
    return this.#useComponent(current, data);
  }

  /** Chooses in a menu of a message, by its custom_id. */
  choose(message: StoredMessage, menu: string, values: readonly string[]): Sent {
    const current = this.#asItIsNow(message);
    const found = componentsIn(current.components).find(
      ({ type, custom_id }) => type === ComponentType.StringSelect && custom_id === menu,
    );
    if (found === undefined) throw new ClientRefusal(`There is no menu "${menu}"`);
    const { id, options, min_values = 1, max_values = 1, disabled } = found;
    const offered = Array.isArray(options) ? options.filter(isBody).map(({ value }) => value) : [];
    const fits = values.length >= Number(min_values) && values.length <= Number(max_values);
    if (disabled === true || !fits || !values.every((value) => offered.includes(value))) {
      throw new ClientRefusal(`The menu "${menu}" does not offer that`);
    }
    const data = { component_type: ComponentType.StringSelect, custom_id: menu, id, values };
    return this.#useComponent(current, data);
  }

  /** Fills the form that stands open before them and sends it, fields by their custom_id. */
  submit(modal: ShownModal, values: FieldValues): Sent {
    const { channel } = modal.interaction;
    const attachments: Attachment[] = [];
    const components = filledForm(modal, values, (upload) => {
      const made = this.#state.attachments.make(upload, this.#state.newId(), channel.id);
      attachments.push(made);
      return made.id;
    });
    for (const attachment of attachments) this.#state.attachments.keep(attachment);
    if (attachments.length === 0) return this.submitRaw(modal, components);
    const uploaded = attachments.map((each) => [each.id, { ...toApiAttachment(each), ephemeral: true }]);
    return this.submitRaw(modal, components, { attachments: Object.fromEntries(uploaded) });
  }

  /** Sends a form as no client would: with whatever components, and what their values stand for. */
  submitRaw(modal: ShownModal, components: readonly Body[], resolved?: Body): Sent {
    const { user, channel, external, message } = modal.interaction;
    if (user.id !== this.user.id) throw new ClientRefusal('The form stands open before another');
    const { custom_id } = modal.modal;
    const data = { custom_id, components, ...(resolved === undefined ? {} : { resolved }) };
    const current = message && (this.#state.message(message.id) ?? message);
    return this.#begin(InteractionType.ModalSubmit, { channel, external }, data, current);
  }

  /** Writes a message. */
  say(channel: Channel, text: string, repliesTo?: StoredMessage): StoredMessage {
    const { world } = this.#state;
    if (!mayWrite(world, channel, this.user.id)) {
      throw new ClientRefusal(`${this.user.displayName} may not write in #${channel.name}`);
    }
    const content = { content: text, components: [], embeds: [], attachments: [], flags: 0 };
    const message = this.#state.putMessage({
      ...content,
      id: this.#state.newId(),
      channel,
      author: this.user,
      sentAt: this.#state.clock.now(),
      pings: pingsFor(content, undefined, repliesTo?.author),
      ...(repliesTo === undefined ? {} : { repliesTo: repliesTo.id }),
    });
    announceMessage(message, this.#state.world, this.#gateway);
    return message;
  }

  /** Removes a message: their own, or in a guild any where they may manage messages. */
  remove(message: StoredMessage): void {
    if (!mayRemove(this.#state.world, message, this.user.id)) throw new ClientRefusal('Not theirs to remove');
    this.#state.deleteMessage(message);
    announceDeletion(message, this.#gateway);
  }

  /** The messages that they see in a channel, in order. */
  sees(channel: Channel): StoredMessage[] {
    if (!maySee(this.#state.world, channel, this.user.id)) return [];
    return this.#state.messagesIn(channel).filter((message) => this.#isShown(message));
  }

  #isShown({ onlyFor }: StoredMessage): boolean {
    return onlyFor === undefined || onlyFor === this.user.id;
  }

  /** A message that they see, as it is after all edits. */
  #asItIsNow({ id }: StoredMessage): StoredMessage {
    const current = this.#state.message(id);
    if (current === undefined) throw new ClientRefusal('The message is gone');
    this.#refuseUnseen(current);
    return current;
  }

  #useComponent(message: StoredMessage, data: Body): Sent {
    const { channel } = message;
    const place = { channel, external: this.#isExternal(channel) };
    return this.#begin(InteractionType.MessageComponent, place, data, message);
  }

  #refuseUnseen(message: StoredMessage): void {
    if (!maySee(this.#state.world, message.channel, this.user.id) || !this.#isShown(message)) {
      throw new ClientRefusal(`${this.user.displayName} does not see that message`);
    }
  }

  #command({ channel }: Place, name: string, type: ApplicationCommandType): APIApplicationCommand {
    const { commands } = this.#state;
    const known = [...(commands.get(channel.guild ?? '') ?? []), ...(commands.get(GLOBAL) ?? [])];
    const isNamed = (command: APIApplicationCommand): boolean =>
      command.name === name || command.name_localizations?.[this.#locale as 'de'] === name;
    const command = known.find((each) => each.type === type && isNamed(each));
    if (command === undefined) throw new ClientRefusal(`There is no command "${name}"`);
    return command;
  }

  #commandData({ id, name, type }: APIApplicationCommand, { channel }: Place, rest: Body): Body {
    return { id, name, type, ...(channel.guild === undefined ? {} : { guild_id: channel.guild }), ...rest };
  }

  /** The channels that options name, as Discord sends them along. */
  #channelsAmong(options: readonly Body[]): Body | undefined {
    const { world } = this.#state;
    const named = [...options, ...options.flatMap((option) => (option.options as Body[] | undefined) ?? [])]
      .filter(({ type }) => type === ApplicationCommandOptionType.Channel)
      .map(({ value }) => value);
    const channels = world.channels.filter(
      (channel) => named.includes(channel.id) && maySee(world, channel, this.user.id),
    );
    if (channels.length === 0) return undefined;
    return Object.fromEntries(
      channels.map((channel) => [
        channel.id,
        { ...channelOf(channel, world), permissions: String(permissionsIn(world, channel, this.user.id)) },
      ]),
    );
  }

  #isExternal({ guild, recipients }: Channel): boolean {
    const { world } = this.#state;
    if (guild === undefined) return !recipients.includes(world.bot.id);
    return !world.guilds.some(({ id, members }) => id === guild && members.has(world.bot.id));
  }

  #begin(type: number, { channel, external }: Place, data: Body, message?: StoredMessage): Sent {
    const state = this.#state;
    const { world, clock } = state;
    if (!maySee(world, channel, this.user.id)) {
      throw new ClientRefusal(`${this.user.displayName} does not see #${channel.name}`);
    }
    const deed: Deed = {
      type,
      user: this.user,
      locale: this.#locale,
      channel,
      external: external ?? this.#isExternal(channel),
      data,
      message,
    };
    const id = state.newId();
    const token = randomBytes(48).toString('base64url');
    let settle = (_: Outcome): void => {};
    const response = new Promise<Outcome>((resolve) => {
      settle = resolve;
    });
    const interaction: Interaction = {
      id,
      token,
      type,
      user: this.user,
      channel,
      createdAt: clock.now(),
      message,
      external: deed.external,
      payload: interactionPayload(deed, id, token, world),
      state: 'open',
      original: undefined,
      deferredPrivately: false,
      followUps: 0,
      settle(outcome) {
        callOff();
        settle(outcome);
      },
    };
    const callOff = clock.at(interaction.createdAt + FIRST_RESPONSE + 1, () => {
      if (interaction.state !== 'open') return;
      interaction.state = 'failed';
      settle({ kind: 'failed' });
    });
    state.putInteraction(interaction);
    this.#gateway.dispatch('INTERACTION_CREATE', interaction.payload, { guild: guildOf(deed) });
    return { interaction, response };
  }
}

/** Whether a message is for one user alone. */
export function isEphemeral({ flags }: StoredMessage): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}

/** Every button of a message that can be pressed. */
export function buttonsOf(components: readonly unknown[]): Body[] {
  return componentsIn(components).filter(
    ({ type, custom_id }) => type === ComponentType.Button && custom_id !== undefined,
  );
}

/** Every component, those within others too. */
function componentsIn(components: readonly unknown[]): Body[] {
  return components
    .filter(isBody)
    .flatMap((component) => [
      component,
      ...(Array.isArray(component.components) ? componentsIn(component.components) : []),
      ...componentsIn([component.accessory]),
    ]);
}

/** A guild that the bot is not in has no shard: Discord tells the first one. */
function guildOf({ external, channel }: Deed): string | undefined {
  return external ? undefined : channel.guild;
}
