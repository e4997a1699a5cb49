import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Card } from '../cards/card.ts';
import { noticeCard } from '../cards/notice-card.ts';
import type { Context } from '../command/context.ts';
import type { Reply } from '../command/reply.ts';
import { isAlreadyAcknowledged, isUnknownMessage } from './discord-error.ts';
import { formPayload } from './form-payload.ts';
import { messagePayload } from './message-payload.ts';
import type { Posted, RecentShares } from './recent-shares.ts';

export type Repliable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction;

/** Carries a reply out, as the first response to its interaction. */
export async function sendReply(
  interaction: Repliable,
  reply: Reply,
  context: Context,
  shares: RecentShares,
): Promise<void> {
  switch (reply.kind) {
    case 'card':
      if (reply.audience === 'public') await postCard(interaction, reply.card, context);
      else await showPrivately(interaction, reply.card, context);
      return;
    case 'replace':
      if (isOnPrivateCard(interaction) && !interaction.deferred) {
        await interaction.update(messagePayload(reply.card, context, 'private'));
      } else await showPrivately(interaction, reply.card, context);
      return;
    case 'form':
      if (interaction.isModalSubmit()) throw new TypeError('Discord shows no form in answer to a form');
      await interaction.showModal(formPayload(reply.form));
      return;
    case 'share': {
      const { card, key } = reply;
      const before = await shares.postOnce(interaction.channelId ?? '', key, () =>
        postCard(interaction, card, context),
      );
      if (before !== undefined)
        await showPrivately(interaction, sharedBefore(interaction, before, context), context);
      return;
    }
    case 'remove':
      if (!interaction.isButton()) throw new TypeError('Only the message of a button can be removed');
      await unless(isAlreadyAcknowledged, interaction.deferUpdate());
      // Not deleteReply(): it refuses where the acknowledgement seems to have failed.
      await unless(isUnknownMessage, interaction.webhook.deleteMessage('@original'));
  }
}

/** Shows a card to the member alone. In a conversation with the bot they are alone, and may keep it. */
export async function showPrivately(interaction: Repliable, card: Card, context: Context): Promise<void> {
  const payload = messagePayload(card, context, 'private');
  if (interaction.deferred) {
    await interaction.editReply(payload);
    return;
  }
  const alone = interaction.context === InteractionContextType.BotDM;
  await interaction.reply(alone ? payload : { ...payload, flags: payload.flags | MessageFlags.Ephemeral });
}

/** Posts a card for all. */
async function postCard(interaction: Repliable, card: Card, context: Context): Promise<Posted> {
  const payload = messagePayload(card, context, 'public');
  const response = await unless(isAlreadyAcknowledged, interaction.reply({ ...payload, withResponse: true }));
  const message = response?.resource?.message ?? (await interaction.fetchReply());
  return {
    message: message.id,
    isThere: async () => (await unless(isUnknownMessage, interaction.fetchReply())) !== undefined,
  };
}

/** What is sent again may have been done the first time, when Discord failed to say so: then it is done. */
async function unless<T>(isDone: (error: unknown) => boolean, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!isDone(error)) throw error;
    return undefined;
  }
}

/** Whether it began on a card that its member alone sees, so that another can take its place. */
function isOnPrivateCard(
  interaction: Repliable,
): interaction is ButtonInteraction | ModalMessageModalSubmitInteraction {
  const isOnCard = interaction.isButton() || (interaction.isModalSubmit() && interaction.isFromMessage());
  return (
    isOnCard &&
    (interaction.message.flags.has(MessageFlags.Ephemeral) ||
      interaction.context === InteractionContextType.BotDM)
  );
}

function sharedBefore(interaction: Repliable, message: string, { words }: Context): Card {
  const { alreadyShared, openShared } = words.private.share;
  const url = `https://discord.com/channels/${interaction.guildId ?? '@me'}/${interaction.channelId}/${message}`;
  return noticeCard(alreadyShared, { link: { label: openShared, url } });
}
