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

/** Rules with the worth of a match by them, 0 to 1. */
export interface WeightedRules {
  readonly rules: readonly SynonymRule[];
  readonly strength: number;
}

interface Entry {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly strength: number;
}

/** Which other wordings the words of a question may be met by. */
export class Thesaurus {
  readonly #base: Thesaurus | undefined;
  /** Entries by the first term of what they replace. */
  readonly #entries = new Map<string, Entry[]>();

  /** @param base another thesaurus, whose entries count too. */
  constructor(lists: readonly WeightedRules[], base?: Thesaurus) {
    this.#base = base;
    for (const { rules, strength } of lists) for (const rule of rules) this.#add(rule, strength);
  }

  /** Whether some entry begins with a term. */
  knows(term: string): boolean {
    return this.#entries.has(term) || (this.#base?.knows(term) ?? false);
  }

  /** The replacements for the terms that begin at a place. */
  replacementsAt(terms: readonly string[], place: number): Replacement[] {
    const own = (this.#entries.get(terms[place] ?? '') ?? [])
      .filter(({ from }) => from.every((term, offset) => terms[place + offset] === term))
      .map(({ from, to, strength }) => ({ length: from.length, terms: to, strength }));
    return this.#base === undefined ? own : [...own, ...this.#base.replacementsAt(terms, place)];
  }

  #add(rule: SynonymRule, strength: number): void {
    const from = rule.from.map(termsOf);
    const to = rule.to === rule.from ? from : rule.to.map(termsOf);
    for (const source of from) {
      const [first] = source;
      if (first === undefined) continue;
      const entries = this.#entries.get(first) ?? [];
      this.#entries.set(first, entries);
      for (const target of to) {
        if (target.length > 0 && !sameTerms(source, target))
          entries.push({ from: source, to: target, strength });
      }
    }
  }
}

function termsOf(phrase: string): string[] {
  return analyze(phrase).map((token) => token.term);
}

function sameTerms(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((term, place) => term === b[place]);
}
