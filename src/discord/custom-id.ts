import type { Action } from '../cards/action.ts';
import { SNOWFLAKE } from './snowflake.ts';

/** Raised when an old button would be read as something else than it was made for. */
const VERSION = '1';
const HASH = /^[\w-]{8}$/;
const FLAG = /^[01]$/;
const COUNT = /^(?:0|[1-9]\d{0,5})$/;

/**
 * An action as a button carries it: `1:page:2::dRtO3wZk`, at most 100 characters, absent fields empty.
 *
 * @throws RangeError for an action that {@link decodeAction} would refuse.
 */
export function encodeAction(action: Action): string {
  const id = [VERSION, action.kind, ...fieldsOf(action)].join(':');
  if (decodeAction(id) === undefined) {
    throw new RangeError(
      `The action ${JSON.stringify(action)} does not fit into a button: articles are named by their key, and hashes have 8 characters`,
    );
  }
  return id;
}

/** The action of a button; undefined for whatever this version has not made. */
export function decodeAction(id: string): Action | undefined {
  const [version, kind, ...fields] = id.split(':');
  return version === VERSION ? actionOf(kind, fields) : undefined;
}

function fieldsOf(action: Action): readonly (string | number)[] {
  switch (action.kind) {
    case 'page':
      return [action.page, action.article ?? '', action.expected ?? ''];
    case 'context':
    case 'turn':
    case 'share-passage':
      return [action.passage.article, action.passage.number, action.passage.hash];
    case 'share':
      return [action.article ?? '', action.expected];
    case 'share-check':
      return [action.text, action.quote ? 1 : 0, action.expected];
    case 'take-back':
      return [action.sharer];
    case 'sources':
      return [action.page];
  }
}

function actionOf(kind: string | undefined, fields: readonly string[]): Action | undefined {
  const [first = '', second = '', third = ''] = fields;
  switch (kind) {
    case 'page':
      if (!matches(fields, COUNT, optional(HASH, second), optional(HASH, third))) return undefined;
      return {
        kind,
        page: Number(first),
        ...(second === '' ? {} : { article: second }),
        ...(third === '' ? {} : { expected: third }),
      };
    case 'context':
    case 'turn':
    case 'share-passage':
      if (!matches(fields, HASH, COUNT, HASH)) return undefined;
      return { kind, passage: { article: first, number: Number(second), hash: third } };
    case 'share':
      if (!matches(fields, optional(HASH, first), HASH)) return undefined;
      return { kind, ...(first === '' ? {} : { article: first }), expected: second };
    case 'share-check':
      if (!matches(fields, HASH, FLAG, HASH)) return undefined;
      return { kind, text: first, quote: second === '1', expected: third };
    case 'take-back':
      return matches(fields, SNOWFLAKE) ? { kind, sharer: first } : undefined;
    case 'sources':
      return matches(fields, COUNT) ? { kind, page: Number(first) } : undefined;
    default:
      return undefined;
  }
}

function matches(fields: readonly string[], ...patterns: readonly RegExp[]): boolean {
  return (
    fields.length === patterns.length && patterns.every((pattern, place) => pattern.test(fields[place] ?? ''))
  );
}

function optional(pattern: RegExp, field: string): RegExp {
  return field === '' ? /^$/ : pattern;
}
