/** One line of a set: an object whose fields are asked for by name. Each error names the place and the field at fault. */
export class Row {
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #place: string;

  /** @param place where the row stands, for errors */
  constructor(fields: object, place: string) {
    this.#fields = { ...fields };
    this.#place = place;
  }

  /**
   * Reads a line of JSON.
   *
   * @param revive as of `JSON.parse`
   * @throws Error that names the place
   */
  static parse(line: string, place: string, revive?: (key: string, value: unknown) => unknown): Row {
    let value: unknown;
    try {
      value = JSON.parse(line, revive);
    } catch (cause) {
      if (!(cause instanceof SyntaxError)) throw cause;
      throw new Error(`${place}: not JSON: ${cause.message}`, { cause });
    }
    return Row.of(value, place, 'must be a JSON object');
  }

  /** @param remedy what to say of a value that is no object */
  static of(value: unknown, place: string, remedy: string): Row {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new Row(value, place);
    throw new Error(`${place}: ${remedy}`);
  }

  get(field: string): unknown {
    return this.#fields[field];
  }

  text(field: string): string {
    const value = this.get(field);
    if (typeof value === 'string' && value.trim() !== '') return value;
    throw this.fault(`"${field}" must be a text`);
  }

  /** A field that is left out is an empty list. */
  list(field: string): readonly unknown[] {
    const value = this.get(field) ?? [];
    if (Array.isArray(value)) return value;
    throw this.fault(`"${field}" must be a list`);
  }

  /** The rows of a list. */
  rows(field: string): readonly Row[] {
    return this.list(field).map((value) =>
      Row.of(value, this.#place, `"${field}" must be a list of objects`),
    );
  }

  /** The part of the set that the row belongs to, ready to be spread. */
  split(): { readonly split?: 'dev' | 'test' } {
    const split = this.get('split');
    if (split === undefined) return {};
    if (split === 'dev' || split === 'test') return { split };
    throw this.fault('"split" must be "dev" or "test", or be left out');
  }

  /** The error that says what is wrong with the row. */
  fault(message: string): Error {
    return new Error(`${this.#place}: ${message}`);
  }
}
