import { redact } from './redact.ts';

/** What a line of the log may hold. */
export type Loggable =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Loggable[]
  | { readonly [key: string]: Loggable };

const MAX_DEPTH = 4;
const MAX_ITEMS = 50;
const MAX_CHARACTERS = 4_000;
/** What errors of discord.js and of Node tell beside their message; their url and requestBody stay out. */
const OF_ERRORS = ['code', 'status', 'method', 'path', 'syscall'];
const SECRET_KEY = /token|authorization|secret|password|requestbody|cookie/i;

/**
 * A copy of anything that is safe to write down: no token, no request's body, no more than some thousand characters,
 * nothing of an object that is not plain. An error becomes its name, message, stack, code, status,
 * method, path and causes.
 *
 * @param secrets what is cut wherever it stands.
 */
export function loggable(value: unknown, secrets: readonly string[], depth = 0): Loggable {
  switch (typeof value) {
    case 'string':
      return shorten(redact(value, secrets));
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'bigint':
      return String(value);
    case 'boolean':
    case 'undefined':
      return value;
    case 'object':
      return value === null ? null : loggableObject(value, secrets, depth);
    default:
      return `[${typeof value}]`;
  }
}

function loggableObject(value: object, secrets: readonly string[], depth: number): Loggable {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (value instanceof URL) return loggable(value.href, secrets);
  if (depth >= MAX_DEPTH) return '[deeper]';
  const inner = (part: unknown): Loggable => loggable(part, secrets, depth + 1);
  if (value instanceof Error) return loggableError(value, inner);
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map(inner);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return '[object]';
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MAX_ITEMS)
      .map(([key, part]) => [key, SECRET_KEY.test(key) ? '[cut]' : inner(part)]),
  );
}

function loggableError(error: Error, inner: (part: unknown) => Loggable): Loggable {
  const { name, message, stack, cause } = error;
  const told = new Map<string, unknown>(Object.entries(error).filter(([key]) => OF_ERRORS.includes(key)));
  // The address of a request that failed, without the server: its token is cut like that of any text.
  if ('url' in error && typeof error.url === 'string')
    told.set('path', error.url.replace(/^https?:\/\/[^/]*/, ''));
  if (cause !== undefined) told.set('cause', cause);
  if (error instanceof AggregateError) told.set('errors', error.errors);
  return {
    name: inner(name),
    message: inner(message),
    ...Object.fromEntries([...told].map(([key, part]) => [key, inner(part)])),
    stack: inner(stack),
  };
}

function shorten(text: string): string {
  return text.length <= MAX_CHARACTERS ? text : `${text.slice(0, MAX_CHARACTERS)}…`;
}
