/** A half-open range `[start, end)` in UTF-16 units of the text it belongs to. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges share a unit. */
export function overlap(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end;
}
