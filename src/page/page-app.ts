import { Hono, type HonoRequest } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { Upload } from '../sandbox/attachment.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Guard } from './guard.ts';
import { readDeed } from './read-deed.ts';
import type { StaticFiles } from './static-files.ts';
import type { Viewer } from './viewer.ts';

/** In bytes: ten files, as large as they may be. */
const MOST_BYTES = 101 * 1024 * 1024;
/** Nothing but the page's own files runs, and nothing outside is asked for. The components set colours by attribute. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
const HEADERS = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** What the page's server needs of the rest. */
export interface PageParts {
  readonly guard: Guard;
  readonly files: StaticFiles;
  readonly sandbox: Sandbox;
  /** Those who have the page open, by what they are told at the start. */
  readonly viewers: ReadonlyMap<string, Viewer>;
  /** Is told of faults of the program. */
  readonly onFault: (error: unknown) => void;
}

/** The page over HTTP: its own files, the files of messages, and forms that come with files. */
export function pageApp({ guard, files, sandbox, viewers, onFault }: PageParts): Hono {
  const app = new Hono();
  app.onError((error, c) => {
    // Of what was asked, not of the program: a body that is too large.
    if (error instanceof HTTPException) return error.getResponse();
    onFault(error);
    return c.text('The page has a fault: the log says which.', 500, HEADERS);
  });
  app.use('*', async (c, next) => {
    const acts = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    if (!guard.admits({ host: c.req.header('host'), origin: c.req.header('origin') }, acts)) {
      return c.text('Open the page at the address that was printed.', 403, HEADERS);
    }
    if (!guard.knows(c.req.path)) return c.text('There is nothing here.', 404, HEADERS);
    await next();
    for (const [name, value] of Object.entries(HEADERS)) {
      // Files of messages are still stricter.
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
    return undefined;
  });
  app.get('/:token/files/:user/:message/:name', async (c) => {
    const { user, message, name } = c.req.param();
    return (await attachment(user, message, name, sandbox)) ?? c.notFound();
  });
  app.post('/:token/submit', bodyLimit({ maxSize: MOST_BYTES }), async (c) => {
    const viewer = viewers.get(c.req.query('session') ?? '');
    const form = await formIn(c.req);
    const read = readDeed(String(form?.get('deed')));
    if (viewer === undefined || form === undefined || read.kind !== 'deed' || read.deed.do !== 'submit') {
      return c.text('That is no form of the page.', 400);
    }
    await viewer.handle(read.deed, await uploadsIn(form));
    return c.body(null, 204);
  });
  app.get('/:token', (c) => c.redirect(`${c.req.path}/`));
  app.get('/:token/:name{.*}', (c) => {
    const name = c.req.param('name') || 'index.html';
    const accepted = c.req.header('accept-encoding') ?? '';
    return files.response(name, accepted, c.req.header('if-none-match')) ?? c.notFound();
  });
  return app;
}

/** The form that a request carries; undefined where it carries none. */
async function formIn(request: HonoRequest): Promise<FormData | undefined> {
  try {
    return await request.formData();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function uploadsIn(form: FormData): Promise<Readonly<Record<string, Upload[]>>> {
  const uploads = new Map<string, Upload[]>();
  for (const [name, value] of form) {
    if (typeof value === 'string' || !name.startsWith('file:')) continue;
    const field = name.slice('file:'.length);
    const upload = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
    uploads.set(field, [...(uploads.get(field) ?? []), upload]);
  }
  return Object.fromEntries(uploads);
}

/** A file of a message, for somebody who sees it; to be kept, not to be run. */
async function attachment(
  username: string,
  id: string,
  name: string,
  sandbox: Sandbox,
): Promise<Response | undefined> {
  const message = sandbox.state.message(id);
  const isUser = sandbox.world.users.some((user) => user.username === username);
  if (message === undefined || !isUser) return undefined;
  const isSeen = sandbox.user(username).sees(message.channel).includes(message);
  const found = message.attachments.find(({ filename }) => filename === name);
  if (!isSeen || found === undefined) return undefined;
  return new Response(Buffer.from(found.bytes), {
    headers: {
      'content-type': found.contentType ?? 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    },
  });
}
