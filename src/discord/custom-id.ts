import type { Action } from '../cards/action.ts';
import type { FormAction } from '../cards/form.ts';
import type { PassageRef } from '../cards/passage-ref.ts';
import { type Codec, count, decode, encode, flag, optional, type Shapes, text } from './codec.ts';
import { SNOWFLAKE } from './snowflake.ts';

/** What `shortHash` makes. */
const hash = text(/^[\w-]{8}$/);
/** A page, or a paragraph. */
const place = count(6);
/** What the bot itself gives to what it stores. */
const id = text(/^[0-9a-f]{16}$/);
const passage: Codec<PassageRef> = {
  parts: 3,
  write: ({ article, number, hash: said }) => [article, String(number), said],
  read([article = '', number = '', said = '']) {
    const read = [hash.read([article]), place.read([number]), hash.read([said])] as const;
    const [of, at, saying] = read;
    if (of === undefined || at === undefined || saying === undefined) return undefined;
    return { value: { article: of.value, number: at.value, hash: saying.value } };
  },
};
const pressed = { ruling: id, seen: count(12) };

const ACTIONS: Shapes<Action> = {
  page: { page: place, article: optional(hash), expected: optional(hash) },
  context: { passage },
  turn: { passage },
  'share-passage': { passage },
  share: { article: optional(hash), expected: hash },
  'share-check': { text: hash, quote: flag, expected: hash },
  'take-back': { sharer: text(SNOWFLAKE) },
  sources: { page: place },
  helpful: {},
  unhelpful: {},
  'tell-me': { seen: optional(hash) },
  library: { page: place },
  synonyms: { page: place },
  'save-article': { draft: id },
  'drop-article': { draft: id },
  'remove-article': { article: hash, expected: hash },
  'remove-synonym': { synonym: id },
  desk: { page: place },
  miss: { miss: hash },
  dismiss: { miss: hash },
  'write-synonym': { miss: hash },
  'write-ruling': { miss: hash },
  'write-article': {},
  'save-synonym': { draft: id },
  'drop-synonym': { draft: id },
  rulings: { page: place },
  ruling: { ruling: id },
  'settle-ruling': pressed,
  'dispute-ruling': pressed,
  'propose-ruling-again': pressed,
  'ask-to-remove-ruling': pressed,
  'remove-ruling': pressed,
  'replace-ruling': { ruling: id },
};

const FORMS: Shapes<FormAction> = {
  'add-article': {},
  'edit-article': { article: hash, expected: hash },
  'add-synonym': { miss: hash },
  'add-ruling': { replaces: optional(id) },
};

/**
 * An action as a button carries it, at most 100 characters.
 *
 * @throws RangeError for an action that {@link decodeAction} would refuse.
 */
export function encodeAction(action: Action): string {
  const encoded = encode(action, ACTIONS);
  if (decodeAction(encoded) === undefined) throw unfit(action);
  return encoded;
}

/** The action of a button; undefined for whatever this version has not made. */
export function decodeAction(customId: string): Action | undefined {
  return decode<Action>(customId, ACTIONS);
}

/** {@link encodeAction} for what a form carries. */
export function encodeForm(action: FormAction): string {
  const encoded = encode(action, FORMS);
  if (decodeForm(encoded) === undefined) throw unfit(action);
  return encoded;
}

/** {@link decodeAction} for a form. */
export function decodeForm(customId: string): FormAction | undefined {
  return decode<FormAction>(customId, FORMS);
}

function unfit(action: Action | FormAction): RangeError {
  return new RangeError(
    `The action ${JSON.stringify(action)} does not fit into a custom_id: articles are named by their key, and hashes have 8 characters`,
  );
}
