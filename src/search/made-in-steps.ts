/** Something large that is made once: in steps between other work, or at once by whoever needs it first. */
export interface MadeInSteps<T> {
  /** The whole of it; what is still missing is made at once. */
  whole(): T;
  /** Makes a part of what is missing with each step. In between others may do the same, or ask for the whole. */
  steps(): Generator<undefined>;
}

/** @param begin begins to make it; called when it is first needed. */
export function madeInSteps<T>(begin: () => Generator<undefined, T>): MadeInSteps<T> {
  let making: Generator<undefined, T> | undefined;
  let made: { readonly value: T } | undefined;

  function step(): void {
    const current = making ?? begin();
    // What throws cannot go on: whoever needs it next begins anew.
    making = undefined;
    const next = current.next();
    if (next.done === true) made = { value: next.value };
    else making = current;
  }

  return {
    whole() {
      for (;;) {
        if (made !== undefined) return made.value;
        step();
      }
    },
    *steps() {
      while (made === undefined) {
        step();
        yield;
      }
    },
  };
}
