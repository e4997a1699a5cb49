import type { Token } from '../search/analyzer.ts';
import { keysOf, type Wording } from './wordings.ts';

/** A text ready to be met: its words by every key, and all its wordings by their first term. */
export interface Meetable {
  readonly tokens: readonly Token[];
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly wordings: readonly Wording[];
}

/** Makes a text ready to be met. */
export function meetable(tokens: readonly Token[], wordings: readonly Wording[]): Meetable {
  const places = new Map<string, number[]>();
  for (const [place, token] of tokens.entries()) {
    for (const key of keysOf(token)) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else known.push(place);
    }
  }
  return { tokens, places, wordings };
}

/** Which places of two texts meet: by the place of the one, a place of the other; -1 where none does. */
export interface Meeting {
  readonly asked: Int32Array;
  readonly claimed: Int32Array;
}

/** Finds what two texts say alike. What both say to the letter stands for no other word. */
export function meet(asked: Meetable, claimed: Meetable): Meeting {
  const meeting = {
    asked: new Int32Array(asked.tokens.length).fill(NOWHERE),
    claimed: new Int32Array(claimed.tokens.length).fill(NOWHERE),
  };
  for (const [place, { term }] of asked.tokens.entries()) {
    for (const other of claimed.places.get(term) ?? []) {
      if (meeting.asked[place] === NOWHERE) meeting.asked[place] = other;
      if (meeting.claimed[other] === NOWHERE) meeting.claimed[other] = place;
    }
  }
  const literal = { asked: meeting.asked.slice(), claimed: meeting.claimed.slice() };
  note(asked, claimed, (from, at) => {
    if (literal.asked[from] !== NOWHERE || literal.claimed[at] !== NOWHERE) return;
    if (meeting.asked[from] === NOWHERE) meeting.asked[from] = at;
    if (meeting.claimed[at] === NOWHERE) meeting.claimed[at] = from;
  });
  note(claimed, asked, (from, at) => {
    if (literal.claimed[from] !== NOWHERE || literal.asked[at] !== NOWHERE) return;
    if (meeting.claimed[from] === NOWHERE) meeting.claimed[from] = at;
    if (meeting.asked[at] === NOWHERE) meeting.asked[at] = from;
  });
  return meeting;
}

const NOWHERE = -1;

/** Tells which places of one text's wordings meet which places of the other text. */
function note(one: Meetable, other: Meetable, tell: (from: number, at: number) => void): void {
  for (const { terms, from, length } of one.wordings) {
    for (const place of other.places.get(terms[0] ?? '') ?? []) {
      if (!terms.every((term, offset) => offset === 0 || other.tokens[place + offset]?.term === term))
        continue;
      for (let here = from; here < from + length; here += 1)
        for (let there = place; there < place + terms.length; there += 1) tell(here, there);
    }
  }
}
