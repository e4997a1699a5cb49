/** One text, or one sentence with gaps. */
export type Leaf = string | ((...gaps: readonly never[]) => unknown);

/** What goes into the gaps of a sentence. */
export type Sample = readonly (string | number | readonly string[])[];

/** The texts and sentences of a table, by where they stand: `answer.related`, `privacy.lines.0`. */
export function leavesOf(table: unknown, path = ''): Map<string, Leaf> {
  if (isLeaf(table)) return new Map([[path, table]]);
  if (typeof table !== 'object' || table === null)
    throw new TypeError(`${path} is no text: ${String(table)}`);
  const inside = (key: string): string => (path === '' ? key : `${path}.${key}`);
  return new Map(Object.entries(table).flatMap(([key, value]) => [...leavesOf(value, inside(key))]));
}

/** A text, or a sentence with its gaps filled. */
export function said(leaf: Leaf, sample: Sample): string {
  const text: unknown = typeof leaf === 'string' ? leaf : Reflect.apply(leaf, undefined, sample);
  if (typeof text !== 'string') throw new TypeError(`A sentence gave ${String(text)}`);
  return text;
}

function isLeaf(value: unknown): value is Leaf {
  return typeof value === 'string' || typeof value === 'function';
}
