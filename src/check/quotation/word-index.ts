import type { Citation } from '../../answer/answer.ts';
import type { Article, Paragraph } from '../../corpus/article.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { type QuotedWord, quotedWords } from './quoted-words.ts';

/** A paragraph's stretch of the corpus, which is one row of words. */
export interface Stretch {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** Places of its first word in the row, and behind its last one. */
  readonly first: number;
  readonly last: number;
}

/** A word that a corpus does not hold. */
export const UNKNOWN = -1;
/** How much a stop word counts against any other. */
const STOP_WEIGHT = 0.35;

/** Where each word of the corpus stands, to the letter: an inverted index with positions. */
export class WordIndex {
  readonly stretches: readonly Stretch[];
  readonly #ids = new Map<string, number>();
  readonly #forms: string[] = [];
  readonly #weights: number[] = [];
  readonly #row: Int32Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #stretchAt: Int32Array;
  readonly #places: Int32Array[];

  constructor(articles: readonly Article[]) {
    const stretches: Stretch[] = [];
    const words: QuotedWord[] = [];
    for (const article of articles) {
      for (const paragraph of article.paragraphs) {
        const first = words.length;
        for (const word of quotedWords(paragraph.text)) words.push(word);
        stretches.push({ article, paragraph, first, last: words.length });
      }
    }
    this.stretches = stretches;
    this.#row = Int32Array.from(words, ({ form }) => this.#add(form));
    this.#starts = Int32Array.from(words, ({ start }) => start);
    this.#ends = Int32Array.from(words, ({ end }) => end);
    this.#stretchAt = new Int32Array(words.length);
    for (const [number, { first, last }] of stretches.entries()) this.#stretchAt.fill(number, first, last);
    this.#places = placesByWord(this.#row, this.#forms.length);
  }

  /** The number of a word, or {@link UNKNOWN}. */
  idOf(form: string): number {
    return this.#ids.get(form) ?? UNKNOWN;
  }

  formOf(id: number): string {
    return this.#forms[id] ?? '';
  }

  /** How much a word tells when two texts are compared, 0 to 1. */
  weightOf(id: number): number {
    return this.#weights[id] ?? 1;
  }

  /** The word at a place of the row. */
  at(place: number): number {
    return this.#row[place] ?? UNKNOWN;
  }

  /** The places of a word, in order. */
  placesOf(id: number): Int32Array {
    return this.#places[id] ?? NOWHERE;
  }

  stretchAt(place: number): Stretch | undefined {
    return this.stretches[this.stretchNumberAt(place)];
  }

  /** The place among {@link stretches} of the one that holds a place of the row; -1 for none. */
  stretchNumberAt(place: number): number {
    return this.#stretchAt[place] ?? -1;
  }

  /** Cites the words from one place up to another, of one paragraph. */
  cite(first: number, last: number): Citation | undefined {
    const stretch = this.stretchAt(first);
    const start = this.#starts[first];
    const end = this.#ends[last - 1];
    if (stretch === undefined || start === undefined || end === undefined || last > stretch.last)
      return undefined;
    return { paragraph: stretch.paragraph, start, end };
  }

  #add(form: string): number {
    const known = this.#ids.get(form);
    if (known !== undefined) return known;
    const id = this.#forms.length;
    this.#ids.set(form, id);
    this.#forms.push(form);
    this.#weights.push(weightOfForm(form));
    return id;
  }
}

/** How much a word tells when two texts are compared, 0 to 1. */
export function weightOfForm(form: string): number {
  return STOP_WORDS.has(form) ? STOP_WEIGHT : 1;
}

const NOWHERE = new Int32Array(0);

function placesByWord(row: Int32Array, size: number): Int32Array[] {
  const counts = new Int32Array(size);
  for (const id of row) counts[id] = (counts[id] ?? 0) + 1;
  const places = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (const [place, id] of row.entries()) {
    const own = places[id];
    const filled = counts[id] ?? 0;
    if (own !== undefined) own[filled] = place;
    counts[id] = filled + 1;
  }
  return places;
}
