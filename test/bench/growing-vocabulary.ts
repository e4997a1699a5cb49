import type { Random } from './random.ts';

/**
 * Draws items as words are drawn in real text: few are common, most are rare (Zipf's law), and new ones never cease to
 * come (Heaps' law). It is the Pitman-Yor process: after n draws of v items the next is new with the probability
 * (strength + discount v) / (strength + n), or else an earlier item, about as likely as it was common.
 */
export class GrowingVocabulary<T> {
  readonly #make: (index: number) => T;
  readonly #random: Random;
  readonly #discount: number;
  readonly #strength: number;
  readonly #items: T[] = [];
  readonly #counts: number[] = [];
  readonly #draws: number[] = [];

  /**
   * @param make the item of an index, from 0 in the order of first use
   * @param discount how fast it grows: v is about n to this power; between 0 and 1
   * @param strength how many items come before growth sets in
   */
  constructor(make: (index: number) => T, random: Random, discount: number, strength: number) {
    this.#make = make;
    this.#random = random;
    this.#discount = discount;
    this.#strength = strength;
  }

  /** How many different items were drawn. */
  get size(): number {
    return this.#items.length;
  }

  draw(): T {
    const drawn = this.#draws.length;
    const isNew = this.#random() * (this.#strength + drawn) < this.#strength + this.#discount * this.size;
    const index = isNew ? this.size : this.#earlier();
    this.#draws.push(index);
    this.#counts[index] = (this.#counts[index] ?? 0) + 1;
    const item = this.#items[index] ?? this.#make(index);
    if (isNew) this.#items.push(item);
    return item;
  }

  #earlier(): number {
    for (;;) {
      const index = this.#draws[Math.floor(this.#random() * this.#draws.length)] ?? 0;
      // An item is as likely as its count less the discount.
      if (this.#random() * (this.#counts[index] ?? 1) >= this.#discount) return index;
    }
  }
}
