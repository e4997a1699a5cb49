import { ORGANISATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS } from '../../language/role-nouns.ts';
import { singularOf } from '../../language/singular.ts';
import type { Wanted } from './question.ts';

const DATE = /^(?:year|date|day|month|decade|century|deadline|weekday|time|era|season|week)$/;
const COUNTRY = /^(?:country|nation|government|gov|govt|state)$/;
const NUMBER =
  /^(?:number|percentage|percent|proportion|share|population|rate|amount|total|age|size|weight|height|length|width|depth|distance|speed|temperature|score|quantity|capacity|figure|ratio|area|elevation)$/;
const MONEY = /^(?:price|cost|sum|budget|revenue|salary|fine|fee|value|profit|turnover|worth)$/;

/** What sort of thing a folded noun asks for: "which town" wants a place. None for nouns that name no such sort. */
export function wantedBy(noun: string): readonly Wanted[] {
  const singular = singularOf(noun);
  if (DATE.test(singular)) return ['date'];
  if (COUNTRY.test(singular)) return ['country'];
  if (NUMBER.test(singular)) return ['number'];
  if (MONEY.test(singular)) return ['money'];
  // "office" and "laboratory" are both: a question about them more often asks which body than where.
  if (ORGANISATION_NOUNS.has(singular)) return ['organisation'];
  if (PLACE_NOUNS.has(singular)) return ['place'];
  if (PERSON_NOUNS.has(singular)) return ['person', 'organisation'];
  return [];
}

/** Whether a folded noun names a sum of money. */
export function isMoneyNoun(noun: string): boolean {
  return MONEY.test(singularOf(noun));
}
