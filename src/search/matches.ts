import type { IndexedParagraph } from './paragraph-index.ts';
import type { Concept, Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A concept of the question met in a paragraph. */
export interface Match {
  /** Place of the concept in the query. */
  readonly concept: number;
  /** The first of the tokens that meet it, and how many they are. */
  readonly token: number;
  readonly length: number;
  /** Place of the sentence. */
  readonly sentence: number;
  /** 0 to 1: exact over stemmed over synonym over spelling. */
  readonly strength: number;
}

interface Lead {
  readonly concept: number;
  readonly form: number;
  readonly terms: readonly [number, ...number[]];
  readonly strength: number;
}

/** What a word is worth that shares its stem with the question's word but not its form. */
const STEMMED = 0.94;

/** Finds the concepts of one question in paragraphs. */
export class Matcher {
  readonly #leads = new Map<number, Lead[]>();
  readonly #vocabulary: Vocabulary;

  constructor(query: Query, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    for (const [place, concept] of query.concepts.entries()) this.#addLeads(place, concept);
  }

  /** The matches in a paragraph, in order of their tokens. */
  find({ forms, sentenceStarts }: IndexedParagraph): Match[] {
    const matches: Match[] = [];
    let sentence = 0;
    for (let token = 0; token < forms.length; token += 1) {
      const form = forms[token] ?? -1;
      const leads = this.#leads.get(this.#vocabulary.termOfForm(form));
      if (leads === undefined) continue;
      while (token >= (sentenceStarts[sentence + 1] ?? Number.POSITIVE_INFINITY)) sentence += 1;
      for (const lead of leads) {
        if (!this.#follows(forms, token, lead.terms)) continue;
        const strength = lead.strength === 1 && form !== lead.form ? STEMMED : lead.strength;
        matches.push({ concept: lead.concept, token, length: lead.terms.length, sentence, strength });
      }
    }
    return matches;
  }

  #addLeads(place: number, { form, readings }: Concept): void {
    for (const { terms, strength } of readings) {
      const lead = { concept: place, form, terms, strength };
      const leads = this.#leads.get(terms[0]);
      if (leads === undefined) this.#leads.set(terms[0], [lead]);
      else leads.push(lead);
    }
  }

  #follows(forms: Int32Array, token: number, terms: readonly number[]): boolean {
    for (let offset = 1; offset < terms.length; offset += 1) {
      if (this.#vocabulary.termOfForm(forms[token + offset] ?? -1) !== terms[offset]) return false;
    }
    return true;
  }
}
