import { NEGATIONS } from '../language/stop-words.ts';
import type { Token } from '../search/analyzer.ts';
import type { Reading } from './reading.ts';

const CLAUSE_END = /[,;:.!?"“”()\n—–]/;
const CLAUSE_WORD = /^(?:that|which|who|because|but|while|whereas|although|if)$/;
/** A negation governs what stands at most so many tokens away in its clause. */
const REACH = 6;

/** Whether a clause ends in the text between two tokens. */
export function endsClause({ text }: Reading, before: Token, after: Token): boolean {
  return CLAUSE_END.test(text.slice(before.end, after.start));
}

/** Whether a negation stands in the same clause as the tokens from `first` to `last`: "has no plans to ban". */
export function isNegated(reading: Reading, first: number, last: number): boolean {
  return scan(reading, first, -1) || scan(reading, last, 1);
}

/** Whether a clause of its own begins among tokens: "… by Ada, and that this led to the ban". */
export function holdsClauseWord(tokens: readonly Token[]): boolean {
  return tokens.some((token) => CLAUSE_WORD.test(token.form));
}

/** Whether words negate something. */
export function negates(tokens: readonly Token[]): boolean {
  return tokens.some((token) => NEGATIONS.has(token.form));
}

function scan(reading: Reading, from: number, step: 1 | -1): boolean {
  for (let seen = 1; seen <= REACH; seen += 1) {
    const token = reading.tokens[from + seen * step];
    const passed = reading.tokens[from + (seen - 1) * step];
    if (token === undefined || passed === undefined) return false;
    const [before, after] = step > 0 ? [passed, token] : [token, passed];
    if (endsClause(reading, before, after) || CLAUSE_WORD.test(token.form)) return false;
    if (NEGATIONS.has(token.form)) return true;
  }
  return false;
}
