import type { Citation } from '../../answer/answer.ts';
import type { Article, Paragraph } from '../../corpus/article.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { eachInSteps } from '../../search/each-in-steps.ts';
import type { IndexedParagraph } from '../../search/paragraph-index.ts';
import { NumberLists } from '../number-lists.ts';
import { NumberRow } from '../number-row.ts';
import { quotedWords } from './quoted-words.ts';

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

/** The corpus's row of words, as it is read. */
interface WordsRead {
  readonly stretches: Stretch[];
  readonly ids: Map<string, number>;
  readonly forms: string[];
  readonly weights: number[];
  /** By word, how often it stands in the row. */
  readonly counts: number[];
  readonly row: NumberRow;
  readonly starts: NumberRow;
  readonly ends: NumberRow;
}

/** Where each word of the corpus stands, to the letter: an inverted index with positions. */
export class WordIndex {
  readonly stretches: readonly Stretch[];
  readonly #read: WordsRead;
  readonly #stretchAt: Int32Array;
  readonly #places: NumberLists;

  private constructor(read: WordsRead) {
    this.stretches = read.stretches;
    this.#read = read;
    this.#stretchAt = new Int32Array(read.row.length);
    this.#places = new NumberLists(Int32Array.from(read.counts));
  }

  /** Makes the index of a corpus, some of its paragraphs with each step. */
  static *steps(paragraphs: readonly IndexedParagraph[]): Generator<undefined, WordIndex> {
    const read: WordsRead = {
      stretches: [],
      ids: new Map(),
      forms: [],
      weights: [],
      counts: [],
      row: new NumberRow(),
      starts: new NumberRow(),
      ends: new NumberRow(),
    };
    yield* eachInSteps(paragraphs, (indexed) => readWords(indexed, read));
    const index = new WordIndex(read);
    yield* eachInSteps(read.stretches, (stretch, number) => index.#place(stretch, number));
    return index;
  }

  /** The number of a word, or {@link UNKNOWN}. */
  idOf(form: string): number {
    return this.#read.ids.get(form) ?? UNKNOWN;
  }

  formOf(id: number): string {
    return this.#read.forms[id] ?? '';
  }

  /** How much a word tells when two texts are compared, 0 to 1. */
  weightOf(id: number): number {
    return this.#read.weights[id] ?? 1;
  }

  /** The word at a place of the row. */
  at(place: number): number {
    return this.#read.row.at(place) ?? UNKNOWN;
  }

  /** The places of a word, in order. */
  placesOf(id: number): Int32Array {
    return this.#places.of(id);
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
    const start = this.#read.starts.at(first);
    const end = this.#read.ends.at(last - 1);
    if (stretch === undefined || start === undefined || end === undefined || last > stretch.last)
      return undefined;
    return { paragraph: stretch.paragraph, start, end };
  }

  #place({ first, last }: Stretch, number: number): void {
    this.#stretchAt.fill(number, first, last);
    for (let place = first; place < last; place += 1) this.#places.add(this.at(place), place);
  }
}

/** How much a word tells when two texts are compared, 0 to 1. */
export function weightOfForm(form: string): number {
  return STOP_WORDS.has(form) ? STOP_WEIGHT : 1;
}

function readWords({ article, paragraph }: IndexedParagraph, read: WordsRead): void {
  const first = read.row.length;
  for (const { form, start, end } of quotedWords(paragraph.text)) {
    const id = idFor(form, read);
    read.counts[id] = (read.counts[id] ?? 0) + 1;
    read.row.push(id);
    read.starts.push(start);
    read.ends.push(end);
  }
  read.stretches.push({ article, paragraph, first, last: read.row.length });
}

/** The number of a word, given on first sight. */
function idFor(form: string, { ids, forms, weights }: WordsRead): number {
  const known = ids.get(form);
  if (known !== undefined) return known;
  const id = forms.length;
  ids.set(form, id);
  forms.push(form);
  weights.push(weightOfForm(form));
  return id;
}
