import { fitPassages, type Waiting } from './fit-passages.ts';

/** The passages that found room, and the line that names the others. */
export interface FittedAndNamed<P extends Waiting> {
  readonly fitted: ReadonlyMap<P, string>;
  /** Empty where there is none to name. */
  readonly naming: string;
}

/**
 * Parts a room among passages as {@link fitPassages} does, and leaves room for a line that names those that found none.
 *
 * @param nameOthers the line, by what is shown; it grows with what is not.
 */
export function fitAndName<P extends Waiting>(
  passages: readonly P[],
  room: number,
  nameOthers: (shown: ReadonlyMap<P, string>) => string,
): FittedAndNamed<P> {
  let taken = 0;
  // The line takes room from the passages, of which more may then have to be named: each time it grows, to an end.
  for (;;) {
    const fitted = fitPassages(passages, room - taken);
    const naming = nameOthers(fitted);
    const needed = naming === '' ? 0 : naming.length + 1;
    if (needed <= taken) return { fitted, naming };
    taken = needed;
  }
}
