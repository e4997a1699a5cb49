import { type Attachment, attachmentOf, type Upload } from './attachment.ts';

/** What comes when a file is fetched. Its body may be a stream: of no known length, without an end, or of nothing. */
export type Serving = (attachment: Attachment) => Response | Promise<Response>;

/** The files of messages and of forms, and how they are served. */
export class Attachments {
  readonly #kept = new Map<string, Attachment>();
  readonly #servings = new Map<string, Serving>();
  readonly #keep: number;
  readonly #origin: () => string;

  /** @param keep so many files are kept; the oldest go. */
  constructor(keep: number, origin: () => string) {
    this.#keep = keep;
    this.#origin = origin;
  }

  /** A file under an id. It can be fetched once it is kept. */
  make(upload: Upload, id: string, channel: string): Attachment {
    return attachmentOf(upload, id, channel, this.#origin());
  }

  keep(attachment: Attachment): void {
    this.#kept.set(attachment.id, attachment);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#keep && oldest !== undefined) this.#kept.delete(oldest);
  }

  /**
   * Lets something else come than the file, where one of that name is fetched: other bytes than were announced, a
   * redirect, an error, a body without end. Until another is set for the name.
   */
  serveInstead(filename: string, serving: Serving): void {
    this.#servings.set(filename, serving);
  }

  /** What comes of a fetch; undefined where there is no such file. */
  async fetched(id: string, filename: string): Promise<Response | undefined> {
    const attachment = this.#kept.get(id);
    if (attachment === undefined || attachment.filename !== filename) return undefined;
    return (this.#servings.get(filename) ?? serve)(attachment);
  }
}

function serve({ bytes, contentType = 'application/octet-stream' }: Attachment): Response {
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': contentType,
      'content-length': String(bytes.length),
      // A file of somebody is looked at, not run.
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
  });
}
