import type { SynonymRule } from '../corpus/synonyms.ts';
import { analyze } from './analyzer.ts';

/** What a run of words may be replaced by. */
export interface Replacement {
  /** How many tokens of the question it stands for. */
  readonly length: number;
  /** The terms of the other wording, in order. */
  readonly terms: readonly string[];
  /** How much a match by it is worth against the word itself, 0 to 1. */
  readonly strength: number;
}

/** A rule made of terms: each wording is its terms in order, with a space between. */
export interface TermRule {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** How much a match by it is worth, 0 to 1. */
  readonly strength: number;
}

interface Entry {
  readonly from: readonly string[];
  readonly rule: TermRule;
}

/**
 * At one place; the first rules count. General English has half as many at most, and what asking takes grows with them,
 * which a guild's moderators alone must not decide.
 */
const MOST_REPLACEMENTS = 100;

/** Makes rules of words into rules of terms. */
export function toTermRules(rules: readonly SynonymRule[], strength: number): TermRule[] {
  return rules.map(({ from, to }) => ({ from: from.map(termsOf), to: to.map(termsOf), strength }));
}

/** Which other wordings the words of a question may be met by. */
export class Thesaurus {
  readonly #base: Thesaurus | undefined;
  /** Entries by the first term of what they replace. */
  readonly #entries = new Map<string, Entry[]>();

  /** @param base another thesaurus, whose rules count too. */
  constructor(rules: readonly TermRule[], base?: Thesaurus) {
    this.#base = base;
    for (const rule of rules) for (const wording of rule.from) this.#add(wording.split(' '), rule);
  }

  /** Whether some rule replaces a wording that begins with a term. */
  knows(term: string): boolean {
    return this.#entries.has(term) || (this.#base?.knows(term) ?? false);
  }

  /** The replacements for the terms that begin at a place. */
  replacementsAt(terms: readonly string[], place: number): Replacement[] {
    const own: Replacement[] = [];
    for (const { from, rule } of this.#entries.get(terms[place] ?? '') ?? []) {
      if (own.length >= MOST_REPLACEMENTS) break;
      if (!from.every((term, offset) => terms[place + offset] === term)) continue;
      const wording = from.join(' ');
      const others = rule.to.filter((other) => other !== wording && other !== '');
      for (const other of others.slice(0, MOST_REPLACEMENTS - own.length))
        own.push({ length: from.length, terms: other.split(' '), strength: rule.strength });
    }
    return this.#base === undefined ? own : [...own, ...this.#base.replacementsAt(terms, place)];
  }

  #add(from: readonly string[], rule: TermRule): void {
    const [first = ''] = from;
    const entries = this.#entries.get(first);
    if (entries === undefined) this.#entries.set(first, [{ from, rule }]);
    else entries.push({ from, rule });
  }
}

function termsOf(phrase: string): string {
  return analyze(phrase)
    .map((token) => token.term)
    .join(' ');
}
