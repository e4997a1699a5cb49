/** What an evaluation of any kind says of itself. */
export interface Reporter<E> {
  /** What failed, each as text that ends its last line. */
  readonly failures: (evaluation: E) => readonly string[];
  readonly pool: (name: string, evaluations: readonly E[]) => E;
  /** The numbers as text that ends its last line. */
  readonly report: (evaluation: E) => string;
  /** The numbers as a value to write as JSON. */
  readonly numbers: (evaluation: E) => object;
}

/** Evaluations as they are printed: what failed where that is asked for, then each by itself and all together. */
export function evaluationText<E>(
  evaluations: readonly E[],
  { json, failures }: { readonly json: boolean; readonly failures: boolean },
  reporter: Reporter<E>,
): string {
  const all =
    evaluations.length > 1 ? [...evaluations, reporter.pool('all of them', evaluations)] : evaluations;
  if (json) return `${JSON.stringify(all.map(reporter.numbers))}\n`;
  const failed = failures ? evaluations.flatMap(reporter.failures) : [];
  return [...failed, ...all.map(reporter.report)].join('\n');
}
