/** A half-open range `[start, end)` in UTF-16 units of the text it belongs to. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
