/** Many lists of numbers in one array, each as long as was said beforehand: an inverted index in little memory. */
export class NumberLists {
  readonly #starts: Int32Array;
  /** By list, where what it holds so far ends. */
  readonly #ends: Int32Array;
  readonly #numbers: Int32Array;

  /** @param lengths by list, the most that it will hold. */
  constructor(lengths: Int32Array) {
    this.#starts = new Int32Array(lengths.length);
    let total = 0;
    for (let list = 0; list < lengths.length; list += 1) {
      this.#starts[list] = total;
      total += lengths[list] ?? 0;
    }
    this.#ends = this.#starts.slice();
    this.#numbers = new Int32Array(total);
  }

  add(list: number, number: number): void {
    const end = this.#ends[list] ?? 0;
    this.#numbers[end] = number;
    this.#ends[list] = end + 1;
  }

  /** What a list holds, in the order in which it was added; nothing where there is no such list. */
  of(list: number): Int32Array {
    return this.#numbers.subarray(this.#starts[list] ?? 0, this.#ends[list] ?? 0);
  }

  /** How much a list holds. */
  lengthOf(list: number): number {
    return (this.#ends[list] ?? 0) - (this.#starts[list] ?? 0);
  }

  /** The last number that was added to a list. */
  lastOf(list: number): number | undefined {
    return this.lengthOf(list) === 0 ? undefined : this.#numbers[(this.#ends[list] ?? 0) - 1];
  }
}
