import { englishFrequency } from '../language/english-words.ts';
import { analyze, type Token } from './analyzer.ts';
import { countryOfTerm } from './country-terms.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
import type { AskedToken } from './respell.ts';
import { stem } from './stem.ts';
import type { Thesaurus } from './thesaurus.ts';

/** One way in which a word of the question may stand in a paragraph. */
export interface Reading {
  /** Terms of the vocabulary that follow one another. */
  readonly terms: readonly [number, ...number[]];
  /** What a match is worth, 0 to 1. */
  readonly strength: number;
}

/** A word of the question that is worth searching for. */
export interface Concept {
  readonly token: Token;
  /** Its place among the question's tokens. */
  readonly place: number;
  /** The form as the corpus prints it, or -1. */
  readonly form: number;
  /** How much it tells: rare in the corpus and rare in English tells most. */
  readonly weight: number;
  /** Best first; none where no article holds the word or anything that stands for it. */
  readonly readings: readonly Reading[];
}

/** A question made ready for the search. */
export interface Query {
  /** In the question's order. */
  readonly concepts: readonly Concept[];
  /** Sum of their weights; 1 where there are none, so that shares of it can be taken. */
  readonly weight: number;
}

/** More words than anybody asks with; the rarest are kept, so that a pasted page costs no more than a question. */
const MOST_CONCEPTS = 24;
/** What a match is worth that is not the word's own stem: a stem is worth 1. */
const STRENGTH = { compound: 0.9, spelling: 0.8, family: 0.6, capital: 0.5 } as const;
const FAMILY_WORD = /^[a-z]{4,}$/;
/**
 * How much a word's rarity in English at large adds to its rarity in the corpus: in three articles nearly every word is
 * rare, and only English knows that "take" tells less than "embargo".
 */
const ENGLISH_RARITY = 0.7;
const HANDFUL = 10;
/** The decimal logarithm of the commonest word's count, about. */
const COMMONEST = 6;

/** Reads a question's tokens against a corpus: what each word may be met by, and how much it tells. */
export function buildQuery(
  question: readonly AskedToken[],
  index: ParagraphIndex,
  thesaurus: Thesaurus,
): Query {
  const readings = readingsOf(question, index, thesaurus);
  const concepts = question.flatMap((token, place) =>
    token.stop ? [] : [concept(token, place, readings[place] ?? [], index)],
  );
  const kept = rarest(withoutRepeats(concepts));
  return { concepts: kept, weight: kept.reduce((sum, { weight }) => sum + weight, 0) || 1 };
}

/** By token of the question, everything in the corpus that may stand for it. */
function readingsOf(
  question: readonly AskedToken[],
  index: ParagraphIndex,
  thesaurus: Thesaurus,
): Reading[][] {
  const terms = question.map((token) => token.term);
  const readings = question.map((token) => (token.stop ? [] : ownReadings(token, index)));
  for (let place = 0; place < question.length; place += 1) {
    for (const { length, terms: other, strength } of thesaurus.replacementsAt(terms, place)) {
      const found = reading(other, strength, index);
      for (let offset = 0; found !== undefined && offset < length; offset += 1)
        readings[place + offset]?.push(found);
    }
    addCompound(question, place, readings, index);
  }
  return readings;
}

function ownReadings(token: AskedToken, index: ParagraphIndex): Reading[] {
  const own: Reading[] = [];
  const add = (terms: readonly string[], strength: number): void => {
    const found = reading(terms, strength, index);
    if (found !== undefined) own.push(found);
  };
  add([token.term], token.typed === undefined ? 1 : STRENGTH.spelling);
  const parts = index.compounds.get(token.form);
  if (parts !== undefined) add(parts, STRENGTH.compound);
  if (FAMILY_WORD.test(token.term)) {
    for (const term of index.vocabulary.familyOf(token.term)) {
      if (index.vocabulary.termName(term) !== token.term)
        own.push({ terms: [term], strength: STRENGTH.family });
    }
  }
  for (const capital of countryOfTerm(token.term)?.capitals ?? []) {
    const words = analyze(capital);
    add(
      words.map((word) => word.term),
      STRENGTH.capital,
    );
  }
  return own;
}

/** "cyber security" is also looked for as "cybersecurity". */
function addCompound(
  question: readonly Token[],
  place: number,
  readings: Reading[][],
  index: ParagraphIndex,
): void {
  const token = question[place];
  const next = question[place + 1];
  if (token === undefined || next === undefined || token.stop || next.stop) return;
  const found = reading([stem(token.form + next.form)], STRENGTH.compound, index);
  if (found === undefined) return;
  readings[place]?.push(found);
  readings[place + 1]?.push(found);
}

function reading(terms: readonly string[], strength: number, index: ParagraphIndex): Reading | undefined {
  const [first, ...rest] = terms.map((term) => index.vocabulary.termOf(term));
  if (first === undefined || first < 0 || rest.some((term) => term < 0)) return undefined;
  return { terms: [first, ...rest], strength };
}

function concept(token: Token, place: number, readings: readonly Reading[], index: ParagraphIndex): Concept {
  const { vocabulary, paragraphs } = index;
  const own = vocabulary.paragraphsWith(vocabulary.termOf(token.term));
  // A word that only others stand for is as common as the commonest of them.
  const holding =
    own > 0 ? own : Math.max(0, ...readings.map(({ terms }) => vocabulary.paragraphsWith(terms[0])));
  const rarity = Math.log(1 + (paragraphs.length - holding + 0.5) / (holding + 0.5));
  // A name that English does not know tells nothing where every paragraph holds it; a handful of paragraphs shows little.
  const share = holding / (paragraphs.length + HANDFUL);
  const rarityInEnglish = COMMONEST - Math.log10(1 + englishFrequency(token.form));
  return {
    token,
    place,
    form: vocabulary.formOf(token),
    weight: rarity + ENGLISH_RARITY * Math.max(0, rarityInEnglish) * (1 - share),
    readings: strongest(readings),
  };
}

/** Best first, each wording once. */
function strongest(readings: readonly Reading[]): Reading[] {
  const wordings = new Set<string>();
  return [...readings]
    .sort((a, b) => b.strength - a.strength)
    .filter(({ terms }) => {
      const wording = terms.join();
      return !wordings.has(wording) && wordings.add(wording);
    });
}

function withoutRepeats(concepts: readonly Concept[]): Concept[] {
  const seen = new Set<string>();
  return concepts.filter(({ token }) => !seen.has(token.term) && seen.add(token.term));
}

function rarest(concepts: readonly Concept[]): Concept[] {
  if (concepts.length <= MOST_CONCEPTS) return [...concepts];
  const kept = new Set([...concepts].sort((a, b) => b.weight - a.weight).slice(0, MOST_CONCEPTS));
  return concepts.filter((one) => kept.has(one));
}
