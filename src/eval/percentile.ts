/**
 * The smallest of the values that at least `part` of them do not exceed (the nearest-rank method).
 *
 * @param part 0.5 for the median, 0.99 for the 99th percentile
 * @returns NaN of no values
 */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/** The arithmetic mean, NaN of no values. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
