import { fold } from '../../language/fold.ts';
import type { Token } from '../../search/analyzer.ts';
import { countryOfTerm } from '../../search/country-terms.ts';
import type { Mention } from './mention.ts';

/** A country named in a text. */
export interface CountryMention extends Mention {
  /** Place of its token. */
  readonly token: number;
  /** Whether it stands like an adjective: "Dutch", or the "U.S." of "U.S. customers". */
  readonly adjective: boolean;
}

const ABBREVIATION = /^(?:us|uk|uae|usa)$/;

/** Finds the countries of a text, by any of their names. */
export function findCountries(tokens: readonly Token[]): CountryMention[] {
  return tokens.flatMap((token, place) => {
    const country = countryOfTerm(token.term);
    if (country === undefined || !token.capital) return [];
    return {
      kind: 'country',
      key: token.term,
      text: country.name,
      flag: country.flag,
      start: token.start,
      end: token.end,
      token: place,
      adjective:
        country.demonyms.some((word) => fold(word) === token.form) || qualifies(token, tokens[place + 1]),
    };
  });
}

function qualifies(token: Token, next: Token | undefined): boolean {
  return ABBREVIATION.test(token.form) && next !== undefined && !next.stop && next.start - token.end <= 1;
}
