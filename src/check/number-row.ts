/** A power of two, so that a place is found by its bits. */
const CHUNK_BITS = 14;
const CHUNK = 1 << CHUNK_BITS;

/** Small numbers one after the other, as many as come. It grows by a piece at a time: nothing large is ever copied. */
export class NumberRow {
  readonly #chunks: Int32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    const place = this.#length % CHUNK;
    if (place === 0) this.#chunks.push(new Int32Array(CHUNK));
    const last = this.#chunks.at(-1);
    if (last !== undefined) last[place] = number;
    this.#length += 1;
  }

  /** The number at a place; undefined where there is none. */
  at(place: number): number | undefined {
    if (place < 0 || place >= this.#length) return undefined;
    return this.#chunks[place >> CHUNK_BITS]?.[place & (CHUNK - 1)];
  }
}
