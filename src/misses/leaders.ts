/** Two questions ask the same from this Dice coefficient of their words on. */
const SAME = 0.55;
/** So much of its own weight a question then shares at least, since the other one has as much again at most. */
const LEAST_SHARED = SAME / (2 - SAME);

/** A leader's words, rarest first, and the sum of their weights. */
interface Leader {
  readonly words: readonly number[];
  readonly weight: number;
}

/**
 * Finds the leader whose words a question shares, or makes it one. Only the rarest words of both are looked up: two that
 * are alike share one of them (the prefix filter of Chaudhuri, Ganti and Kaushik, "A Primitive Operator for Similarity
 * Joins in Data Cleaning", 2006).
 */
export class Leaders {
  readonly #weights: Float64Array;
  readonly #leaders: Leader[] = [];
  readonly #byWord = new Map<number, number[]>();
  /** By leader, the last question that it was compared with. */
  readonly #compared: number[] = [];
  #questions = 0;

  /** @param weights by word. */
  constructor(weights: Float64Array) {
    this.#weights = weights;
  }

  /** The number of the leader that a question joins, from 0; the next one if it is a leader of its own. */
  place(question: readonly number[]): number {
    const weightOf = (word: number): number => this.#weights[word] ?? 0;
    const words = [...question].sort((a, b) => weightOf(b) - weightOf(a) || a - b);
    const weight = words.reduce((sum, word) => sum + weightOf(word), 0);
    const telling = words.slice(0, this.#tellingOf(words, weight));
    this.#questions += 1;
    let best = -1;
    let most = SAME;
    for (const word of telling) {
      for (const place of this.#byWord.get(word) ?? NONE) {
        const leader = this.#leaders[place];
        if (leader === undefined || this.#compared[place] === this.#questions) continue;
        this.#compared[place] = this.#questions;
        let shared = 0;
        for (const other of leader.words) if (words.includes(other)) shared += weightOf(other);
        const likeness = (2 * shared) / (weight + leader.weight);
        if (likeness < most || (likeness === most && best >= 0)) continue;
        best = place;
        most = likeness;
      }
    }
    // Without a word of its own a question is like the others that have none.
    if (words.length === 0) best = this.#leaders.findIndex((leader) => leader.words.length === 0);
    return best >= 0 ? best : this.#add({ words, weight }, telling);
  }

  #add(leader: Leader, telling: readonly number[]): number {
    const place = this.#leaders.push(leader) - 1;
    this.#compared.push(0);
    for (const word of telling) {
      const places = this.#byWord.get(word);
      if (places === undefined) this.#byWord.set(word, [place]);
      else places.push(place);
    }
    return place;
  }

  /** How many of the rarest words are looked up: the others weigh less than what two that are alike share. */
  #tellingOf(words: readonly number[], weight: number): number {
    let count = words.length;
    let rest = 0;
    for (; count > 1; count -= 1) {
      rest += this.#weights[words[count - 1] ?? -1] ?? 0;
      if (rest >= LEAST_SHARED * weight) break;
    }
    return count;
  }
}

const NONE: readonly number[] = [];
