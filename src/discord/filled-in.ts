import type { Attachment, ModalSubmitInteraction } from 'discord.js';
import type { Filled, Upload } from '../command/presses.ts';
import { downloadAttachment } from './download-attachment.ts';

/**
 * What a member filled into a form, as far as it is of the right kind.
 *
 * @param origins where attachments may be read from.
 */
export function filledIn({ fields }: ModalSubmitInteraction, origins: readonly string[]): Filled {
  return {
    text(name) {
      const field = fields.fields.get(name);
      return field !== undefined && 'value' in field && typeof field.value === 'string'
        ? field.value.trim()
        : '';
    },
    chosen(name) {
      const field = fields.fields.get(name);
      const values: readonly unknown[] = field !== undefined && 'values' in field ? field.values : [];
      return values.filter((value) => typeof value === 'string');
    },
    file(name) {
      const field = fields.fields.get(name);
      if (field === undefined || !('attachments' in field)) return undefined;
      const attachment = field.attachments?.first();
      return attachment === undefined ? undefined : uploadOf(attachment, origins);
    },
  };
}

function uploadOf({ url, size }: Attachment, origins: readonly string[]): Upload {
  return { size, read: () => downloadAttachment({ url, size }, { origins }) };
}
