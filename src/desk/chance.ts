/** Where the desk takes from what must not be guessed or repeated. */
export interface Chance {
  /** Never the same twice, in any process. */
  newId(): string;
  newSalt(): string;
}
