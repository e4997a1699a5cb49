/** The last offset that fits; whatever is shorter fits too. */
export function furthest(start: number, end: number, fits: (to: number) => boolean): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
