/** What the benchmark has an engine's process do. */
export type Order =
  | { readonly kind: 'build' }
  | { readonly kind: 'ask'; readonly from: number; readonly to: number };

/** What the process reports when it is done. */
export type Report =
  | {
      readonly kind: 'built';
      readonly ms: number;
      /** What the engine holds, the texts themselves not counted. */
      readonly bytes: number;
    }
  | {
      readonly kind: 'asked';
      /** Milliseconds of each question. */
      readonly times: readonly number[];
      /** Of each question, whether the first paragraph is a known one. */
      readonly hits: readonly boolean[];
    };
