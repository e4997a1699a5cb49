/** Why Discord would not take a body: where, and what. */
export interface Fault {
  /** Keys and places from the outermost in: `['data', 'components', 0, 'content']`. */
  readonly path: readonly (string | number)[];
  /** As Discord names it: `BASE_TYPE_MAX_LENGTH`. */
  readonly code: string;
  readonly message: string;
}

export function fault(path: Fault['path'], code: string, message: string): Fault {
  return { path, code, message };
}

/** Faults in the shape in which Discord answers them: nested by path, `_errors` at the leaves. */
export function nestFaults(faults: readonly Fault[]): object {
  const root = new Map<string, unknown>();
  for (const { path, code, message } of faults) {
    let place = root;
    for (const key of path.map(String)) {
      const inner = place.get(key);
      const next = inner instanceof Map ? inner : new Map<string, unknown>();
      place.set(key, next);
      place = next;
    }
    const before = place.get('_errors');
    place.set('_errors', [...(Array.isArray(before) ? before : []), { code, message }]);
  }
  return asObject(root);
}

function asObject(map: Map<string, unknown>): object {
  return Object.fromEntries(
    [...map].map(([key, value]) => [key, value instanceof Map ? asObject(value) : value]),
  );
}
