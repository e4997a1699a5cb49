/**
 * The `limit` items that are worth most, best first; of equals the one that comes first. A sort of all would cost more
 * than everything else where most paragraphs of a corpus hold some word.
 */
export function bestOf<T>(items: Iterable<T>, worthOf: (item: T) => number, limit: number): T[] {
  const best: { readonly item: T; readonly worth: number }[] = [];
  for (const item of items) {
    const worth = worthOf(item);
    if (best.length === limit && worth <= (best[limit - 1]?.worth ?? 0)) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.worth ?? 0) < worth) at -= 1;
    best.splice(at, 0, { item, worth });
    if (best.length > limit) best.pop();
  }
  return best.map(({ item }) => item);
}
