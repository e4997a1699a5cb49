import { englishFrequency } from '../../language/english-words.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';
import type { TypedWords } from './typed-words.ts';

interface Entry {
  /** A form, or the end of one that has several words: "korea" leads to "south korea". */
  readonly beginning: string;
  readonly form: number;
  readonly worth: number;
}

/** The decimal logarithm of the commonest English word's count, and one more: no word is worth nothing. */
const COMMONEST = 7;

/** Finds the corpus's words that begin with some letters. Stop words are none of them. */
export class WordCompleter {
  readonly #vocabulary: Vocabulary;
  /** By the first letter of what begins, the forms and where in them it begins. */
  readonly #places = new Map<string, { readonly form: number; readonly at: number }[]>();
  /** By their first letter, sorted by what they begin with: a large library's words are sorted a letter at a time. */
  readonly #entries = new Map<string, readonly Entry[]>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    for (let form = 0; form < vocabulary.size; form += 1) {
      if (vocabulary.isStopForm(form)) continue;
      const name = vocabulary.formName(form);
      for (let at = 0; at >= 0; at = afterSpace(name, at)) {
        const places = this.#places.get(name.charAt(at));
        if (places === undefined) this.#places.set(name.charAt(at), [{ form, at }]);
        else places.push({ form, at });
      }
    }
  }

  /** Sorts the words of one letter with each step, so that no later question has to wait for it. */
  *steps(): Generator<undefined> {
    for (const letter of this.#places.keys()) {
      this.#entriesOf(letter);
      yield;
    }
  }

  /**
   * The forms that what is typed may become, those first that many paragraphs hold and that are rare in English; one of
   * each term.
   */
  complete({ endings }: TypedWords, limit: number): number[] {
    if (endings.length === 0) return [];
    // "south k" goes on as "south korea" and not as every word with a k.
    const names = endings.slice(1).flatMap((ending) => this.#beginningWith(ending));
    const found = [...(names.length > 0 ? names : this.#beginningWith(endings[0] ?? ''))];
    found.sort((a, b) => b.worth - a.worth);
    const byTerm = new Map<number, number>();
    for (const { form } of found) {
      const term = this.#vocabulary.termOfForm(form);
      if (!byTerm.has(term)) byTerm.set(term, form);
      if (byTerm.size >= limit) break;
    }
    return [...byTerm.values()];
  }

  #beginningWith(letters: string): readonly Entry[] {
    const entries = this.#entriesOf(letters.charAt(0));
    const from = firstAt(letters, entries);
    let to = from;
    while (entries[to]?.beginning.startsWith(letters)) to += 1;
    return entries.slice(from, to);
  }

  #entriesOf(letter: string): readonly Entry[] {
    const known = this.#entries.get(letter);
    if (known !== undefined) return known;
    const vocabulary = this.#vocabulary;
    const entries = (this.#places.get(letter) ?? []).map(({ form, at }) => {
      const name = vocabulary.formName(form);
      const worth = worthOf(name, vocabulary.paragraphsWith(vocabulary.termOfForm(form)));
      return { beginning: name.slice(at), form, worth };
    });
    entries.sort((a, b) => (a.beginning < b.beginning ? -1 : 1));
    // Anybody may type any letter: only those are remembered that some word begins with.
    if (entries.length > 0) this.#entries.set(letter, entries);
    return entries;
  }
}

function firstAt(letters: string, entries: readonly Entry[]): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.beginning ?? letters) < letters) low = middle + 1;
    else high = middle;
  }
  return low;
}

function worthOf(name: string, paragraphs: number): number {
  return Math.log(1 + paragraphs) * (COMMONEST - Math.log10(1 + englishFrequency(name)));
}

function afterSpace(name: string, from: number): number {
  const space = name.indexOf(' ', from);
  return space < 0 ? -1 : space + 1;
}
