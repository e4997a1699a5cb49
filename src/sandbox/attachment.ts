import { extname } from 'node:path';
import type { APIAttachment } from 'discord-api-types/v10';

/** A file that somebody brings along. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Told from the name unless given. */
  readonly contentType?: string;
}

/** A file as the sandbox keeps it. */
export interface Attachment {
  readonly id: string;
  /** As Discord writes it: without blanks and without signs that mean something in a path. */
  readonly filename: string;
  /** Undefined where the name tells nothing. */
  readonly contentType: string | undefined;
  readonly bytes: Uint8Array;
  readonly description?: string;
  /** Where it can be fetched. */
  readonly url: string;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.zip', 'application/zip'],
  ['.png', 'image/png'],
]);

/** A file as it is kept under an id, in a channel. */
export function attachmentOf(upload: Upload, id: string, channel: string, origin: string): Attachment {
  const filename = upload.name.replaceAll(/[^\p{L}\p{N}._-]/gu, '_');
  return {
    id,
    filename,
    contentType: upload.contentType ?? TYPES.get(extname(filename).toLowerCase()),
    bytes: upload.bytes,
    url: `${origin}/attachments/${channel}/${id}/${encodeURIComponent(filename)}`,
  };
}

/** A file in Discord's own shape. */
export function toApiAttachment({ id, filename, contentType, bytes, url, description }: Attachment) {
  return {
    id,
    filename,
    size: bytes.length,
    url,
    proxy_url: url,
    ...(contentType === undefined ? {} : { content_type: contentType }),
    ...(description === undefined ? {} : { description }),
  } satisfies APIAttachment;
}
