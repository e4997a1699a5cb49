import { NEGATIONS } from '../../language/stop-words.ts';
import { editDistance } from '../../search/spelling.ts';
import { stem } from '../../search/stem.ts';
import { bestOf } from '../best-of.ts';
import { type Alignment, alignWords, type Likeness, type Step } from './align.ts';
import { type Stretch, type WordIndex, weightOfForm } from './word-index.ts';

/** A quotation laid beside a paragraph. */
export interface Comparison {
  readonly stretch: Stretch;
  /** Their sources are places among the paragraph's words. */
  readonly steps: readonly Step[];
  /** How much of both sides is the same, 0 to 1. */
  readonly similarity: number;
}

/** A quotation as its words' numbers; those that the corpus does not hold are told apart by their forms. */
export interface QuotationWords {
  readonly ids: readonly number[];
  readonly forms: readonly string[];
}

/** So many paragraphs, those that hold most of the words, are compared word by word. */
const CANDIDATES = 3;
/** So many words, the rarest, tell which paragraphs those are. */
const RAREST = 12;
/** More cells than this are not computed: a message is short, or its paragraphs are. */
const MOST_CELLS = 1_500_000;
/** What is left out in one go counts up to so many words. */
const LONG_GAP = 8;
const NEARLY_ALL = 0.92;
const SHORTEST_SLIP = 4;
const LONG_WORD = 8;

/** The comparison with the paragraph that the words fit best; undefined where no word stands in any. */
export function compare(words: QuotationWords, index: WordIndex): Comparison | undefined {
  let best: Comparison | undefined;
  for (const window of windowsFor(words.ids, index)) {
    if ((window.last - window.first) * words.ids.length > MOST_CELLS) continue;
    const found = compareWith(words, window, index);
    if (best === undefined || found.similarity > best.similarity) best = found;
    if (best.similarity > NEARLY_ALL) break;
  }
  return best;
}

interface Window {
  readonly stretch: Stretch;
  /** Places in the row. */
  readonly first: number;
  readonly last: number;
}

/** Where the words stand closest together, in the paragraphs that hold most of them. */
function windowsFor(ids: readonly number[], index: WordIndex): Window[] {
  const all = [...new Set(ids)].filter((id) => id >= 0);
  const commonness = (id: number): number => -index.placesOf(id).length;
  const scores = new Float64Array(index.stretches.length);
  const touched: number[] = [];
  for (const id of bestOf(all, commonness, RAREST)) {
    const places = index.placesOf(id);
    const worth = index.weightOf(id) * Math.log(1 + index.stretches.length / (1 + places.length));
    let last = -1;
    for (const place of places) {
      const stretch = index.stretchNumberAt(place);
      if (stretch === last) continue;
      last = stretch;
      const before = scores[stretch] ?? 0;
      if (before === 0) touched.push(stretch);
      scores[stretch] = before + worth;
    }
  }
  return bestOf(touched, (stretch) => scores[stretch] ?? 0, CANDIDATES)
    .flatMap((stretch) => index.stretches[stretch] ?? [])
    .map((stretch) => windowIn(stretch, new Set(all), ids.length, index));
}

/** A long paragraph is cut to the part that holds most of the words. */
function windowIn(stretch: Stretch, ids: ReadonlySet<number>, length: number, index: WordIndex): Window {
  const width = Math.ceil(length * 1.6) + 40;
  if (stretch.last - stretch.first <= width) return { stretch, first: stretch.first, last: stretch.last };
  const worth = (place: number): number => (ids.has(index.at(place)) ? index.weightOf(index.at(place)) : 0);
  let sum = 0;
  for (let place = stretch.first; place < stretch.first + width; place += 1) sum += worth(place);
  let best = sum;
  let first = stretch.first;
  for (let place = stretch.first + width; place < stretch.last; place += 1) {
    sum += worth(place) - worth(place - width);
    if (sum > best) {
      best = sum;
      first = place - width + 1;
    }
  }
  return { stretch, first, last: first + width };
}

function compareWith(
  { ids, forms }: QuotationWords,
  { stretch, first, last }: Window,
  index: WordIndex,
): Comparison {
  const near = nearWords(forms, ids, first, last, index);
  const alignment = alignWords(last - first, ids.length, {
    copyWeight: (copy) => weightOfForm(forms[copy] ?? ''),
    sourceWeight: (source) => index.weightOf(index.at(first + source)),
    likeness: (source, copy): Likeness => {
      const id = index.at(first + source);
      if (id === ids[copy]) return 'same';
      return near[copy]?.has(id) ? 'near' : 'other';
    },
  });
  const similarity = similarityOf(alignment, forms, (source) => index.weightOf(index.at(first + source)));
  const shift = first - stretch.first;
  const steps = alignment.steps.map(
    (step): Step => ('source' in step ? { ...step, source: step.source + shift } : step),
  );
  return { stretch, steps, similarity };
}

/** By word of the quotation, the paragraph's words that are another form or a misspelling of it. */
function nearWords(
  forms: readonly string[],
  ids: readonly number[],
  first: number,
  last: number,
  index: WordIndex,
): (ReadonlySet<number> | undefined)[] {
  const held = new Set<number>();
  for (let place = first; place < last; place += 1) held.add(index.at(place));
  return forms.map((form, place) => {
    const id = ids[place] ?? -1;
    if (form.length < SHORTEST_SLIP || /\p{N}/u.test(form) || NEGATIONS.has(form) || held.has(id))
      return undefined;
    const near = new Set<number>();
    for (const other of held) if (isNear(form, index.formOf(other))) near.add(other);
    return near;
  });
}

function isNear(form: string, other: string): boolean {
  const limit = form.length >= LONG_WORD ? 2 : 1;
  if (other.length < SHORTEST_SLIP - 1 || NEGATIONS.has(other) || /\p{N}/u.test(other)) return false;
  const isAlike = form.charCodeAt(0) === other.charCodeAt(0);
  if (isAlike && stem(form) === stem(other)) return true;
  // Hardly anybody mistypes both of the first two letters.
  if (!isAlike && form.charCodeAt(1) !== other.charCodeAt(1)) return false;
  return Math.abs(form.length - other.length) <= limit && editDistance(form, other, limit) <= limit;
}

const NEAR_WORTH = 0.7;

function similarityOf(
  { steps }: Alignment,
  forms: readonly string[],
  sourceWeight: (source: number) => number,
): number {
  let met = 0;
  let copied = 0;
  let covered = 0;
  let gap = 0;
  for (const step of steps) {
    if ('copy' in step) copied += weightOfForm(forms[step.copy] ?? '');
    gap = step.kind === 'left-out' ? gap + 1 : 0;
    if ('source' in step && gap <= LONG_GAP) covered += sourceWeight(step.source);
    if (step.kind === 'same') met += sourceWeight(step.source);
    if (step.kind === 'near') met += NEAR_WORTH * sourceWeight(step.source);
  }
  return met / Math.max(copied, covered, 0.01);
}
