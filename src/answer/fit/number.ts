import { isFocus } from '../question/question.ts';
import type { Setting } from './setting.ts';

const FIT = { counted: 1.5, uncounted: 0.25 } as const;
/** What is counted stands at most so many tokens behind its number, or behind another number so many before. */
const BEHIND = 4;
const BEFORE = 25;
const FIGURE_WORDS =
  /\b(?:about|around|some|nearly|almost|over|under|only|just|than|more|less|fewer|least|at|up|to|or|and|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|of|tens)\b/giu;

/** How well a number fits: whether it counts what the question counts. 1 is neutral. */
export function fitOfNumber({ mention, hit, query, question, reading, first, last }: Setting): number {
  const { focus, type, wanted } = question;
  if (type !== 'number' || wanted[0] === 'measure' || focus.end === focus.start) return 1;
  const isCounted = (from: number, to: number): boolean =>
    hit.matches.some(
      ({ concept, token }) =>
        isFocus(question, query.concepts[concept]?.place ?? -1) && token >= from && token <= to,
    );
  // In "12 boats and 40 cars" the next number counts something else, in "11 of 27 employees" it does not.
  const following = reading.tokens.slice(last + 1, last + 1 + BEHIND);
  const next = following.findIndex(
    ({ term }, place) => /^\d/.test(term) && following[place - 1]?.form !== 'of',
  );
  if (isCounted(first, last + (next < 0 ? following.length : next))) return FIT.counted;
  // "1.2 million patients; others say 1.9 million": a bare figure counts what was counted before it.
  const isBare = !/\p{L}/u.test(mention.text.replace(FIGURE_WORDS, ''));
  return isBare && isCounted(first - BEFORE, first) ? 1 : FIT.uncounted;
}
