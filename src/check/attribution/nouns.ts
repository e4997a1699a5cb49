import { singularOf } from '../../language/singular.ts';
import { analyze } from '../../search/analyzer.ts';
import type { Speaker } from './speakers.ts';

/** The noun of a description, in the singular. */
export function nounOf({ words }: Speaker): string {
  return singularOf(words.at(-1) ?? '');
}

/** The same as it is printed, which tells whether they are several. */
export function lastWordOf({ text }: Speaker): string {
  return (
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .at(-1) ?? ''
  );
}

/** Whether a description is of one, not of several. */
export function isOfOne(described: Speaker): boolean {
  const last = lastWordOf(described);
  return singularOf(last) === last;
}

/** The words of a text as printed and in the singular, with its states. */
export function wordsIn(text: string): string[] {
  return analyze(text).flatMap(({ form, term }) => [singularOf(form), form, term]);
}
