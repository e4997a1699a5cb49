import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Button } from '../../cards/card.ts';
import { shorten } from '../../cards/shorten.ts';
import { encodeAction } from '../custom-id.ts';

const LONGEST_LABEL = 80;

/** A button; its label is plain text to Discord. */
export function buttonComponent({
  label,
  action,
  primary,
  disabled,
}: Button): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: primary === true ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: shorten(label, LONGEST_LABEL) || '…',
    custom_id: encodeAction(action),
    ...(disabled === true ? { disabled } : {}),
  };
}
