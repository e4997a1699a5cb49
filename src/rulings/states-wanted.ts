import type { Question, Wanted } from '../answer/question/question.ts';
import { SHAPE, shapesOf } from '../search/shape.ts';
import type { Claim } from './claim.ts';
import type { Meeting } from './meeting.ts';

const NOTHING: ReadonlySet<number> = new Set();

/**
 * The places of a claim that answer a question for a value, which the question therefore need not hold: none for a
 * question for yes or no; undefined where the claim states nothing of the sort that is asked for.
 */
export function statesWanted(
  question: Question,
  claim: Claim,
  { claimed }: Meeting,
): ReadonlySet<number> | undefined {
  const { type, wanted, plural } = question;
  if (type === 'overview') return undefined;
  if (type === 'yesno' || type === 'keywords') return asksItself(claim) ? undefined : NOTHING;
  // A claim that asks the same sort of thing is the same question.
  if (asksItself(claim)) return claim.question.type === type ? NOTHING : undefined;
  // A ruling speaks of one of them, and not of which there are.
  if (plural) return undefined;
  if (type === 'why') return reasonOf(claim);
  const places = new Set(wanted.flatMap((sort) => placesOf(sort, claim)));
  for (const place of places) if ((claimed[place] ?? -1) >= 0) places.delete(place);
  return places.size === 0 ? undefined : places;
}

/** Whether a claim is itself a question for something else than yes or no. */
function asksItself({ question: { type } }: Claim): boolean {
  return type !== 'yesno' && type !== 'keywords';
}

function reasonOf({ tokens, reason }: Claim): ReadonlySet<number> | undefined {
  if (reason < 0) return undefined;
  return new Set(tokens.flatMap((_, place) => (place > reason ? place : [])));
}

function placesOf(sort: Wanted, { tokens, kinds, names, numbers }: Claim): number[] {
  const where = (holds: (place: number) => boolean): number[] =>
    tokens.flatMap((_, place) => (holds(place) ? place : []));
  switch (sort) {
    case 'country':
      return where((place) => kinds[place] === 'country');
    case 'place':
      return where(
        (place) => (kinds[place] === 'country' || (names[place] ?? -1) >= 0) && isPlaced(place, tokens),
      );
    case 'person':
    case 'organisation':
      return where((place) => kinds[place] === 'name');
    case 'date': {
      const shapes = shapesOf(tokens);
      return where((place) => ((shapes[place] ?? 0) & SHAPE.date) !== 0);
    }
    default: {
      const fitting = numbers.filter(({ kind }) => (sort === 'money') === (kind === 'money'));
      return where((place) => {
        const token = tokens[place];
        return (
          token !== undefined && fitting.some(({ start, end }) => token.start >= start && token.end <= end)
        );
      });
    }
  }
}

/** "to Croatia", "in the Sound". */
function isPlaced(place: number, tokens: Claim['tokens']): boolean {
  const before = tokens[place - 1]?.form === 'the' ? tokens[place - 2]?.form : tokens[place - 1]?.form;
  return /^(?:in|at|to|from|into|near|towards?|via)$/.test(before ?? '');
}
