/** What happens to the words on the way from the source to the copy. */
export type Step =
  | { readonly kind: 'same' | 'near' | 'changed'; readonly source: number; readonly copy: number }
  | { readonly kind: 'left-out'; readonly source: number }
  | { readonly kind: 'put-in'; readonly copy: number };

/** A copy laid beside the part of a source that fits it best. */
export interface Alignment {
  /** In order; the source's words before the first and behind the last step have no part in it. */
  readonly steps: readonly Step[];
  readonly score: number;
}

/** How alike two words are. */
export type Likeness = 'same' | 'near' | 'other';

export interface AlignmentCosts {
  /** What a word is worth where it is met, 0 to 1; by place in the copy. */
  readonly copyWeight: (copy: number) => number;
  /** The same by place in the source: what is lost where it is left out. */
  readonly sourceWeight: (source: number) => number;
  readonly likeness: (source: number, copy: number) => Likeness;
}

const NEAR = 0.6;
const CHANGED = -0.55;
const OPEN = -0.3;
const EXTEND = -0.35;
const LOWEST = -1e9;

// The states of an affine alignment: both words stand side by side, or one side has a gap.
const PAIR = 0;
const SOURCE_ONLY = 1;
const COPY_ONLY = 2;

/**
 * Aligns a whole copy with a part of a source, word by word, with affine gaps (O. Gotoh, "An improved algorithm for
 * matching biological sequences", 1982), free at both ends of the source: the fitting form of Needleman-Wunsch.
 * Takes time and memory in proportion to `sourceLength * copyLength`.
 */
export function alignWords(sourceLength: number, copyLength: number, costs: AlignmentCosts): Alignment {
  const width = copyLength + 1;
  const cells = (sourceLength + 1) * width;
  const scores = [new Float64Array(cells), new Float64Array(cells), new Float64Array(cells)] as const;
  // By state and cell, the state that the best way comes from.
  const origins = [new Uint8Array(cells), new Uint8Array(cells), new Uint8Array(cells)] as const;
  const [pair, sourceOnly, copyOnly] = scores;
  pair.fill(LOWEST);
  sourceOnly.fill(LOWEST);
  copyOnly.fill(LOWEST);
  for (let row = 0; row <= sourceLength; row += 1) pair[row * width] = 0;
  const copyWeights = Float64Array.from({ length: copyLength }, (_, copy) => costs.copyWeight(copy));
  for (let row = 0; row <= sourceLength; row += 1) {
    const lost = row > 0 ? costs.sourceWeight(row - 1) : 0;
    for (let column = 1; column <= copyLength; column += 1) {
      const cell = row * width + column;
      const weight = copyWeights[column - 1] ?? 1;
      if (row > 0) {
        const diagonal = cell - width - 1;
        const gain = pairGain(costs.likeness(row - 1, column - 1), weight, lost);
        const from = bestState(scores, diagonal);
        pair[cell] = (scores[from]?.[diagonal] ?? LOWEST) + gain;
        origins[PAIR][cell] = from;
        const above = cell - width;
        enter(scores, origins, SOURCE_ONLY, cell, above, lost);
      }
      enter(scores, origins, COPY_ONLY, cell, cell - 1, weight);
    }
  }
  return traceBack(scores, origins, sourceLength, copyLength, costs);
}

type Scores = readonly [Float64Array, Float64Array, Float64Array];
type Origins = readonly [Uint8Array, Uint8Array, Uint8Array];

function pairGain(likeness: Likeness, weight: number, lost: number): number {
  if (likeness === 'same') return weight;
  return likeness === 'near' ? NEAR * weight : CHANGED * Math.max(weight, lost);
}

function bestState(scores: Scores, cell: number): 0 | 1 | 2 {
  const [pair, sourceOnly, copyOnly] = scores;
  const a = pair[cell] ?? LOWEST;
  const b = sourceOnly[cell] ?? LOWEST;
  const c = copyOnly[cell] ?? LOWEST;
  if (a >= b && a >= c) return PAIR;
  return b >= c ? SOURCE_ONLY : COPY_ONLY;
}

/** Opens or extends a gap. */
function enter(
  scores: Scores,
  origins: Origins,
  state: 1 | 2,
  cell: number,
  before: number,
  weight: number,
): void {
  const cost = EXTEND * weight;
  const from = bestState(scores, before);
  const opened = (scores[from][before] ?? LOWEST) + (from === state ? 0 : OPEN) + cost;
  const extended = (scores[state][before] ?? LOWEST) + cost;
  const goesOn = extended >= opened;
  scores[state][cell] = goesOn ? extended : opened;
  origins[state][cell] = goesOn ? state : from;
}

function traceBack(
  scores: Scores,
  origins: Origins,
  sourceLength: number,
  copyLength: number,
  costs: AlignmentCosts,
): Alignment {
  const width = copyLength + 1;
  let row = 0;
  let state: 0 | 1 | 2 = PAIR;
  let score = LOWEST;
  for (let end = 0; end <= sourceLength; end += 1) {
    const cell = end * width + copyLength;
    const best = bestState(scores, cell);
    const reached = scores[best][cell] ?? LOWEST;
    if (reached > score) {
      score = reached;
      row = end;
      state = best;
    }
  }
  const steps: Step[] = [];
  for (let column = copyLength; column > 0; ) {
    const from = (origins[state][row * width + column] ?? PAIR) as 0 | 1 | 2;
    if (state === PAIR) {
      row -= 1;
      column -= 1;
      const likeness = costs.likeness(row, column);
      steps.push({ kind: likeness === 'other' ? 'changed' : likeness, source: row, copy: column });
    } else if (state === SOURCE_ONLY) {
      row -= 1;
      steps.push({ kind: 'left-out', source: row });
    } else {
      column -= 1;
      steps.push({ kind: 'put-in', copy: column });
    }
    state = from;
  }
  return { steps: steps.reverse(), score };
}
