import type { Response } from './answer-lines.ts';
import { jsonLine } from './json-line.ts';

/**
 * Answers in lines of JSON, timed.
 *
 * @param line makes one of an answer; `ms` is how long that took, in milliseconds, to a hundredth.
 */
export function jsonResponse<T, R>(
  answer: (request: T) => R,
  line: (id: string | number, answer: R, ms: number) => string,
): Response<T> {
  return {
    answer: (request, id) => {
      const began = performance.now();
      const answered = answer(request);
      return line(id, answered, Math.round((performance.now() - began) * 100) / 100);
    },
    refuse: (error, id) => jsonLine({ id, error }),
  };
}
