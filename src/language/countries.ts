import { readPrepared } from './prepared.ts';

/** A country with the words it goes by. */
export interface Country {
  /** ISO 3166-1 alpha-2, lower case: `nl`. */
  readonly code: string;
  /** The common English name: `Netherlands`. */
  readonly name: string;
  /** The flag, as an emoji. */
  readonly flag: string;
  /** The continent: `Europe`, `Americas`. */
  readonly region: string;
  /** Every name, abbreviation and demonym as it is printed, without an article. */
  readonly aliases: readonly string[];
  /** Those of the aliases that say "of that country" rather than the country: `Dutch`, `Dutchman`. */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

/** The world's countries; sovereign states before territories. */
export const COUNTRIES: readonly Country[] = JSON.parse(readPrepared('countries.json'));
