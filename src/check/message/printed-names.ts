import { isEnglishWord } from '../../language/english-words.ts';
import type { IndexedParagraph } from '../../search/paragraph-index.ts';
import { SHAPE } from '../../search/shape.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';

/** In so much of what it is printed, a name has its capital. */
const MOSTLY = 0.7;

/** Which words of a corpus are printed as names, for whoever types them in small letters. */
export class PrintedNames {
  readonly #vocabulary: Vocabulary;
  readonly #capitals: Int32Array;
  readonly #prints: Int32Array;
  readonly #pairs = new Set<number>();
  readonly #size: number;

  /** @param vocabulary of a corpus that is indexed to its end. */
  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#size = vocabulary.size;
    this.#capitals = new Int32Array(this.#size);
    this.#prints = new Int32Array(this.#size);
  }

  /** Adds what a paragraph prints; each of the corpus once. */
  add({ forms, shapes, sentenceStarts }: IndexedParagraph): void {
    let sentence = 0;
    let before = -1;
    for (const [place, form] of forms.entries()) {
      const term = this.#vocabulary.termOfForm(form);
      const isCapital = ((shapes[place] ?? 0) & SHAPE.capital) !== 0;
      while ((sentenceStarts[sentence] ?? forms.length) < place) sentence += 1;
      // At a sentence's start every word has a capital; of those, what English does not know is a name.
      const tells = sentenceStarts[sentence] !== place || !isEnglishWord(this.#vocabulary.formName(form));
      if (tells) this.#prints[term] = (this.#prints[term] ?? 0) + 1;
      if (tells && isCapital) this.#capitals[term] = (this.#capitals[term] ?? 0) + 1;
      if (isCapital && before >= 0) this.#pairs.add(before * this.#size + term);
      before = isCapital ? term : -1;
    }
  }

  /** Whether a term, by its number in the vocabulary, is printed as a name nearly everywhere. */
  isName(term: number): boolean {
    const prints = this.#prints[term] ?? 0;
    return prints > 0 && (this.#capitals[term] ?? 0) >= MOSTLY * prints;
  }

  /** Whether a term follows another one somewhere and both have capitals: "Best Buy". */
  isPair(first: number, second: number): boolean {
    return this.#pairs.has(first * this.#size + second);
  }
}
