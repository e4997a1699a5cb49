import { isEnglishWord } from '../language/english-words.ts';
import { GIVEN_NAMES } from '../language/given-names.ts';
import { THIN_WORDS } from '../language/stop-words.ts';
import { isCountryTerm } from '../search/country-terms.ts';
import { coverParagraph } from '../search/coverage.ts';
import type { Concept, Query } from '../search/query.ts';
import type { Hit } from '../search/ranking.ts';
import type { ScoredValue } from './direct-answers.ts';
import { isFocus, type Question } from './question/question.ts';

/**
 * What speaks for and against the articles' holding an answer. Scores do not compare between questions; shares of what
 * the question asks for do. Each is 0 to 1.
 */
export interface Signals {
  /** How much of the question the best paragraph holds. */
  readonly paragraph: number;
  /** How much the best two neighbouring sentences hold. */
  readonly window: number;
  /** How much the best paragraph holds nearly to the letter. */
  readonly exact: number;
  /** The weightiest word that the best paragraph lacks. */
  readonly gap: number;
  /** How much of the question no article holds. */
  readonly missing: number;
  /** 1 if a name that the question turns on stands in no article. */
  readonly nameless: number;
  /** 1 if the question has none but the most general words. */
  readonly thin: number;
  /** How well the best direct answer is supported; undefined where none is asked for. */
  readonly value: number | undefined;
}

/** The best paragraphs, in which the signals are looked for. */
const PARAGRAPHS = 5;
/** How much words count that say little of what is asked: general ones, and the sort of thing asked for. */
const SHARE = { thin: 0.35, sort: 0.25, unheardSort: 0.6 } as const;
/** Nouns that only say what sort of thing is asked for; "capital" or "mayor" say which one. */
const SORT =
  /^(?:place|cit(?:y|ies)|towns?|village|countr(?:y|ies)|nations?|states?|governments?|locations?|spot|site|region|area|compan(?:y|ies)|firms?|organi[sz]ations?|agenc(?:y|ies)|bod(?:y|ies)|groups?|outlets?|stores?|shops?|retailers?|persons?|people|man|men|woman|women|guys?|years?|dates?|days?|months?|time|number|amount|kinds?|types?|sorts?)$/;
const REGION = /^(?:african|asian|european|oceanian)$/;

/** Reads the signals off what was found. */
export function readSignals(
  question: Question,
  query: Query,
  hits: readonly Hit[],
  values: readonly ScoredValue[],
): Signals {
  const weights = query.concepts.map((concept) => weightOf(concept, question));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const absent = query.concepts.filter(({ readings }) => readings.length === 0);
  return {
    ...bestCoverage(hits.slice(0, PARAGRAPHS), weights, total),
    missing: absent.reduce((sum, concept) => sum + weightOf(concept, question), 0) / total,
    nameless: absent.some((concept) => isName(concept) && !isRegion(concept, question)) ? 1 : 0,
    thin: query.concepts.every(isThin) ? 1 : 0,
    value: question.wanted.length === 0 ? undefined : Math.min(1, values[0]?.score ?? 0),
  };
}

/** Whether a word's absence from the articles says anything: a general word's, or the sort's that is asked for, does not. */
export function isTelling(concept: Concept, question: Question): boolean {
  const isSort = isFocus(question, concept.place) && SORT.test(concept.token.form);
  return !isThin(concept) && !isSort && !isRegion(concept, question);
}

function weightOf(concept: Concept, question: Question): number {
  const { place, readings, token, weight } = concept;
  if (isFocus(question, place)) {
    return weight * (readings.length > 0 || SORT.test(token.form) ? SHARE.sort : SHARE.unheardSort);
  }
  if (isRegion(concept, question)) return weight * SHARE.sort;
  return isThin(concept) ? weight * SHARE.thin : weight;
}

/** In "which Asian countries" the region is looked up, not searched for. */
function isRegion({ place, token }: Concept, { focus }: Question): boolean {
  return place === focus.start - 1 && REGION.test(token.form);
}

function isThin({ token }: Concept): boolean {
  return THIN_WORDS.has(token.form) || THIN_WORDS.has(token.term);
}

function isName({ token }: Concept): boolean {
  if (isCountryTerm(token.term) || GIVEN_NAMES.has(token.form)) return true;
  return (token.capital && token.start > 0) || !isEnglishWord(token.form);
}

function bestCoverage(
  hits: readonly Hit[],
  weights: readonly number[],
  total: number,
): Pick<Signals, 'paragraph' | 'window' | 'exact' | 'gap'> {
  const best = { paragraph: 0, window: 0, exact: 0, gap: 1 };
  for (const hit of hits) {
    const { strengths, pairs } = coverParagraph(hit.indexed, hit.matches, weights);
    let whole = 0;
    let exact = 0;
    let gap = 0;
    for (const [place, weight] of weights.entries()) {
      const strength = strengths[place] ?? 0;
      whole += (weight * strength) / total;
      exact += (weight * strength ** 3) / total;
      gap = Math.max(gap, (weight * (1 - strength)) / total);
    }
    best.window = Math.max(best.window, ...pairs.map((pair) => pair / total));
    best.exact = Math.max(best.exact, exact);
    if (whole <= best.paragraph) continue;
    best.paragraph = whole;
    best.gap = gap;
  }
  return best;
}

/**
 * Weights of a logistic regression over the question sets in `test/`, rounded. What is missing altogether, and how well
 * a direct answer is supported, tell most.
 */
const LOGIT = {
  paragraph: 1,
  missing: -2.25,
  nameless: -2.55,
  gap: -2.25,
  thin: -3.85,
  typed: 0.3,
  value: 1.8,
  weak: -2.6,
  window: 1.65,
  exact: 1.35,
} as const;
/** Below this a direct answer is weakly supported. */
const WELL_SUPPORTED = 0.4;
/** From these on a question counts as answered (log-odds), or as spoken of at all (share of the question). */
const THRESHOLD = { answered: -0.5, related: 0.2 } as const;

/** Decides whether the articles answer, come near to it, or do not speak of it. */
export function judge(signals: Signals): 'answered' | 'related' | 'unanswered' {
  if (confidence(signals) > THRESHOLD.answered) return 'answered';
  return signals.paragraph >= THRESHOLD.related && signals.thin === 0 ? 'related' : 'unanswered';
}

function confidence(signals: Signals): number {
  const { value } = signals;
  const common =
    LOGIT.paragraph * signals.paragraph +
    LOGIT.missing * signals.missing +
    LOGIT.nameless * signals.nameless +
    LOGIT.gap * signals.gap +
    LOGIT.thin * signals.thin;
  if (value === undefined) return common + LOGIT.window * signals.window + LOGIT.exact * signals.exact;
  const weakness = Math.max(0, WELL_SUPPORTED - value) / WELL_SUPPORTED;
  return common + LOGIT.typed + LOGIT.value * value + LOGIT.weak * weakness;
}
