import type { Part, PartKind } from '../../check/check.ts';
import type { TextRange } from '../../text-range.ts';
import type { LabelledPart } from './labelled-message.ts';

/** An expected part and the one that came in its place, if any did. */
export interface Match {
  readonly expected: LabelledPart;
  readonly got: Part | undefined;
}

/** Every expected part once, and every part that came once. */
export interface Matching {
  readonly matches: readonly Match[];
  readonly unexpected: readonly Part[];
}

/** What a name is the name of may be mistaken without mistaking the name. */
const NAMES: readonly PartKind[] = ['place', 'person', 'organisation'];

/** Pairs the parts that stand in the same place of a message and may be the same, those that fit best first. */
export function matchParts(
  message: string,
  expected: readonly LabelledPart[],
  got: readonly Part[],
): Matching {
  const pairs = expected
    .flatMap((part) => {
      const places = placesOf(part.text, message);
      return got
        .filter(({ kind }) => mayBeSame(kind, part.kind))
        .map((other) => ({
          part,
          other,
          common: commonShare(places, other),
          sameKind: other.kind === part.kind,
        }));
    })
    .filter((pair) => pair.common > 0)
    .sort((one, other) => other.common - one.common || Number(other.sameKind) - Number(one.sameKind));
  const partFor = new Map<LabelledPart, Part>();
  const taken = new Set<Part>();
  for (const { part, other } of pairs) {
    if (partFor.has(part) || taken.has(other)) continue;
    partFor.set(part, other);
    taken.add(other);
  }
  return {
    matches: expected.map((part) => ({ expected: part, got: partFor.get(part) })),
    unexpected: got.filter((part) => !taken.has(part)),
  };
}

function mayBeSame(one: PartKind, other: PartKind): boolean {
  return one === other || (NAMES.includes(one) && NAMES.includes(other));
}

/** Everywhere that a text stands in a message; as whole words if it does anywhere. */
function placesOf(text: string, message: string): TextRange[] {
  const places: TextRange[] = [];
  for (let start = message.indexOf(text); start >= 0; start = message.indexOf(text, start + 1)) {
    places.push({ start, end: start + text.length });
  }
  const whole = places.filter(({ start, end }) => isWordEnd(message, start) && isWordEnd(message, end));
  return whole.length > 0 ? whole : places;
}

const BETWEEN_LETTERS = /^[\p{L}\p{N}]{2}$/u;

function isWordEnd(text: string, at: number): boolean {
  return !BETWEEN_LETTERS.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** The greatest share of two ranges together that both cover (Jaccard), over the places. */
function commonShare(places: readonly TextRange[], { start, end }: TextRange): number {
  return Math.max(
    ...places.map((place) => {
      const common = Math.min(place.end, end) - Math.max(place.start, start);
      return common / (place.end - place.start + (end - start) - common);
    }),
  );
}
