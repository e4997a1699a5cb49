import { UploadError } from '../command/upload-error.ts';
import { MAX_UPLOAD_BYTES } from '../corpus/limits.ts';

/** An attachment as Discord describes it. */
export interface AttachmentSource {
  readonly url: string;
  /** In bytes. */
  readonly size: number;
}

export interface DownloadOptions {
  /** The hosts that it may be fetched from, as `https://name`. Default: {@link ATTACHMENT_ORIGINS}. */
  readonly origins?: readonly string[];
  /** Bytes. Default: 1 MiB. */
  readonly most?: number;
  /** For all of it. Default: 5,000. */
  readonly milliseconds?: number;
}

/** Where Discord keeps what its users upload. */
export const ATTACHMENT_ORIGINS: readonly string[] = [
  'https://cdn.discordapp.com',
  'https://media.discordapp.net',
];

function addressAt(origins: readonly string[], text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !origins.includes(url.origin) || url.username !== '' || url.password !== '') {
    throw new UploadError('foreign-host', `an attachment is at ${url?.origin ?? 'no address'}`);
  }
  return url;
}

/** Fetches an answer's body, whatever length it was said to have. */
async function read(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop ends the connection.
  for await (const chunk of body) {
    length += chunk.length;
    if (length > most) throw new UploadError('too-large', `an attachment has more than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function fetchFrom(url: URL, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(url, {
    redirect: 'error',
    signal,
    headers: { accept: '*/*', 'accept-encoding': 'identity' },
  });
  const { status, body, headers } = response;
  const encoding = headers.get('content-encoding') ?? 'identity';
  // What is packed tells nothing of its size, and nobody asked for it.
  if (status !== 200 || body === null || encoding !== 'identity') {
    await body?.cancel();
    throw new UploadError('unavailable', `an attachment came with status ${status}, encoded as ${encoding}`);
  }
  return read(body, most);
}

/**
 * Fetches what a user has uploaded to Discord.
 *
 * @throws {UploadError} When it is elsewhere, too large, too slow or gone.
 */
export async function downloadAttachment(
  { url, size }: AttachmentSource,
  { origins = ATTACHMENT_ORIGINS, most = MAX_UPLOAD_BYTES, milliseconds = 5_000 }: DownloadOptions = {},
): Promise<Uint8Array> {
  const address = addressAt(origins, url);
  if (size > most) throw new UploadError('too-large', `an attachment has ${size} bytes`);
  const signal = AbortSignal.timeout(milliseconds);
  try {
    return await fetchFrom(address, most, signal);
  } catch (error) {
    if (error instanceof UploadError) throw error;
    if (signal.aborted) {
      throw new UploadError('too-slow', `an attachment took more than ${milliseconds} ms`, { cause: error });
    }
    throw new UploadError('unavailable', 'an attachment could not be fetched', { cause: error });
  }
}
