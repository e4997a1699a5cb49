import { createHash } from 'node:crypto';
import { type Context, Hono, type Next } from 'hono';
import { ApiError, notFound, tooLarge, unauthorized } from '../api-error.ts';
import type { RequestFaults } from '../faults.ts';
import { type StoredMessage, toApiUser } from '../message.ts';
import type { State } from '../state.ts';
import { ownerOfRequest } from '../wire-owner.ts';
import { channelRoutes } from './channel-routes.ts';
import { commandRoutes } from './command-routes.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { readJson } from './request-body.ts';
import { webhookRoutes } from './webhook-routes.ts';

/** What the routes need of the rest of the sandbox. */
export interface RestParts {
  readonly state: State;
  readonly faults: RequestFaults;
  /** The bot token that is accepted now; undefined when it was revoked. */
  readonly token: () => string | undefined;
  readonly gatewayUrl: () => string;
  /** How many shards are recommended. */
  readonly shards: number;
  readonly announceDeletion: (message: StoredMessage) => void;
}

/** Requests that show who they are by the token in their path. */
const OWN_TOKEN = /^\/api\/v\d+\/(?:interactions|webhooks)\//;
const MOST_BUCKETS = 1_000;
/** Discord takes 25 MiB of files; what the bot sends as JSON is far below. */
const MOST_BYTES = 25 * 1024 * 1024;
/** The token of an interaction in a path. */
const SECRET = /(\/(?:interactions|webhooks)\/\d+\/)[^/]+/;

/** Discord's REST interface, as far as the bot and its library use it. */
export function restApp(parts: RestParts): Hono {
  const { state, gatewayUrl, shards, announceDeletion } = parts;
  const { application, bot } = state.world;
  const app = new Hono();
  app.use('/api/*', (c, next) => mishap(c, next, parts));
  app.use('/api/*', (c, next) => authorized(c, next, parts));
  const api = new Hono();
  const me = {
    id: application.id,
    name: application.name,
    description: '',
    icon: null,
    flags: 0,
    bot: toApiUser(bot),
  };
  api.get('/gateway', (c) => c.json({ url: gatewayUrl() }));
  api.get('/gateway/bot', (c) =>
    c.json({
      url: gatewayUrl(),
      shards,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 16 },
    }),
  );
  api.get('/users/@me', (c) => c.json(toApiUser(bot)));
  api.get('/applications/@me', (c) => c.json(me));
  api.get('/oauth2/applications/@me', (c) => c.json(me));
  for (const routes of [commandRoutes(state), interactionRoutes(state), webhookRoutes(state)])
    api.route('/', routes);
  api.route('/', channelRoutes(state, announceDeletion));
  app.route('/api/v10', api);
  app.get('/attachments/:channel/:id/:name', async (c) => {
    const { id, name } = c.req.param();
    return (await state.attachments.fetched(id, name)) ?? c.notFound();
  });
  app.notFound((c) => errorResponse(c, notFound()));
  app.onError((error, c) => {
    if (error instanceof ApiError) return errorResponse(c, error);
    // A request that nobody foresaw must not end the sandbox, and must be seen.
    return errorResponse(c, new ApiError(500, 0, `500: Internal Server Error (${error.message})`));
  });
  return app;
}

/** Notes what went over the wire, and lets go wrong what is to go wrong. */
async function mishap(c: Context, next: Next, { state, faults }: RestParts): Promise<Response | undefined> {
  const { method, path } = c.req;
  // A body of unknown length could be of any.
  const length = Number(c.req.header('content-length') ?? 0);
  if (length > MOST_BYTES || c.req.header('transfer-encoding') !== undefined) throw tooLarge();
  const name = `${method} ${path.replace(SECRET, '$1…')}`;
  const sent = await bodyOf(c);
  const user = ownerOfRequest(path, sent, state);
  const whose = user === undefined ? {} : { user };
  state.note({
    direction: 'sent',
    via: 'rest',
    name,
    ...whose,
    ...(sent === undefined ? {} : { body: sent }),
  });
  const fault = faults.take(method, path);
  const noted = (response: Response): Response => {
    state.note({ direction: 'received', via: 'rest', name, ...whose, status: response.status });
    return response;
  };
  if (fault?.kind === 'limit') return noted(limited(c, fault.retryAfterMs, fault.global ?? false));
  const failure = (status: number): Response =>
    errorResponse(c, new ApiError(status, 0, `${status}: failed`));
  if (fault?.kind === 'fail' && fault.when === 'before') return noted(failure(fault.status));
  if (fault?.kind === 'hold') {
    fault.arrived();
    await fault.released;
  }
  await next();
  // What was answered is thrown away: the server did it and broke down before it could say so.
  if (fault?.kind === 'fail') c.res = failure(fault.status);
  else rateLimitHeaders(c);
  noted(c.res);
  return undefined;
}

async function authorized(c: Context, next: Next, { token }: RestParts): Promise<void> {
  const valid = token();
  if (
    !OWN_TOKEN.test(c.req.path) &&
    (valid === undefined || c.req.header('authorization') !== `Bot ${valid}`)
  ) {
    throw unauthorized();
  }
  await next();
}

async function bodyOf(c: Context): Promise<unknown> {
  if (c.req.header('content-type') === undefined) return undefined;
  try {
    const { json, files } = await readJson(c.req);
    return files.length === 0 ? json : { json, files: files.map(({ name }) => name) };
  } catch (error) {
    // The route that reads it answers what is wrong with it.
    if (error instanceof ApiError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function errorResponse(c: Context, error: ApiError): Response {
  return c.newResponse(JSON.stringify(error), error.status as 400, { 'content-type': 'application/json' });
}

function limited(c: Context, retryAfterMs: number, global: boolean): Response {
  const seconds = retryAfterMs / 1000;
  return c.newResponse(
    JSON.stringify({ message: 'You are being rate limited.', retry_after: seconds, global }),
    429,
    {
      'content-type': 'application/json',
      'retry-after': String(seconds),
      'x-ratelimit-limit': '1',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': String(seconds),
      'x-ratelimit-bucket': bucketOf(c),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
  );
}

/** Each route has a bucket of its own, or discord.js would take them for one. Nobody runs out of these. */
function rateLimitHeaders(c: Context): void {
  c.header('x-ratelimit-limit', '1000');
  c.header('x-ratelimit-remaining', '999');
  c.header('x-ratelimit-reset-after', '1');
  c.header('x-ratelimit-bucket', bucketOf(c));
}

/** By method and path, ids and tokens left out: as many as there are routes. */
const buckets = new Map<string, string>();

function bucketOf(c: Context): string {
  const route = `${c.req.method} ${c.req.path.replace(SECRET, '$1').replaceAll(/\d{16,}/g, ':id')}`;
  const known = buckets.get(route);
  if (known !== undefined) return known;
  const bucket = createHash('sha256').update(route).digest('hex').slice(0, 32);
  // Whoever makes up paths gets no more of them remembered.
  if (buckets.size < MOST_BUCKETS) buckets.set(route, bucket);
  return bucket;
}
