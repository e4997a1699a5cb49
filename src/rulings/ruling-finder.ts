import type { Question } from '../answer/question/question.ts';
import { readQuestion } from '../answer/question/read-question.ts';
import { analyze, type Token } from '../search/analyzer.ts';
import type { ParagraphIndex } from '../search/paragraph-index.ts';
import { type AskedToken, respell } from '../search/respell.ts';
import type { Thesaurus } from '../search/thesaurus.ts';
import { type Claim, readClaim } from './claim.ts';
import { fitOf, isNeeded } from './fit-of.ts';
import { type Meetable, meet, meetable } from './meeting.ts';
import { keysOf, wordingsOf } from './wordings.ts';

/** A ruling as far as a question is concerned. */
export interface Ruled {
  /** What is argued about: a sentence, or a question. */
  readonly claim: string;
}

/** Finds the ruling that fits a question; undefined where none does. */
export type RulingFinder<T> = (question: string) => T | undefined;

/** A question is read this far, in characters. */
const LONGEST_QUESTION = 500;
const OPENING = /^(?:is|are|was|were|do|does|did|has|have|had|will|would)$/;
/** Whoever is asked for what they know. */
const ASKED = /^(?:you|u|we|i|any(?:one|body)|some(?:one|body))$/;

/**
 * Reads rulings once for all questions.
 *
 * A ruling fits if every word of the question that tells anything is met by a word of its claim (the same one, one of its
 * family or a synonym) and the question holds what is claimed: the same numbers and countries, the names, most of the
 * other words. Whoever asks for a value (when, how many) is met by a claim that states one of its sort and by no other.
 * Whether claim and question deny or assert is not looked at: the argument is the same. Precision comes first, since a
 * ruling stands before everything else in an answer.
 */
export function createRulingFinder<T extends Ruled>(
  rulings: readonly T[],
  index: ParagraphIndex,
  thesaurus: Thesaurus,
): RulingFinder<T> {
  return finderAmong(
    rulings.map((ruling) => readRuling(ruling, thesaurus)),
    index,
    thesaurus,
  );
}

/**
 * {@link createRulingFinder} for whoever has something else to do meanwhile.
 *
 * @param pause called after each ruling; it goes on when that resolves.
 */
export async function createRulingFinderGently<T extends Ruled>(
  rulings: readonly T[],
  index: ParagraphIndex,
  thesaurus: Thesaurus,
  pause: () => Promise<void>,
): Promise<RulingFinder<T>> {
  const read: Read<T>[] = [];
  for (const ruling of rulings) {
    read.push(readRuling(ruling, thesaurus));
    await pause();
  }
  return finderAmong(read, index, thesaurus);
}

/** A ruling whose claim was read. */
interface Read<T> {
  readonly ruling: T;
  readonly claim: Claim;
  readonly text: Meetable;
}

function readRuling<T extends Ruled>(ruling: T, thesaurus: Thesaurus): Read<T> {
  const claim = readClaim(ruling.claim);
  return { ruling, claim, text: meetable(claim.tokens, wordingsOf(claim.tokens, thesaurus)) };
}

function finderAmong<T>(
  read: readonly Read<T>[],
  index: ParagraphIndex,
  thesaurus: Thesaurus,
): RulingFinder<T> {
  const known = new Set(read.flatMap(({ claim }) => claim.tokens.map(({ term }) => term)));
  const byTerm = placesByTerm(read.map(({ text }) => text));

  /** The claims that may have every word of a question that tells anything: a cheap look before the closer one. */
  function holdingAll(question: Question, text: Meetable): readonly Read<T>[] {
    const held = new Int32Array(read.length);
    let needed = 0;
    for (const [place, token] of question.tokens.entries()) {
      if (!isNeeded(question, place)) continue;
      const terms = [...keysOf(token), ...termsOver(place, text)];
      for (const term of terms) {
        for (const number of byTerm.get(term) ?? []) if (held[number] === needed) held[number] = needed + 1;
      }
      needed += 1;
    }
    return needed === 0 ? [] : read.filter((_, number) => held[number] === needed);
  }

  return (asked) => {
    if (read.length === 0) return undefined;
    const { question, text } = readAsked(asked.slice(0, LONGEST_QUESTION), known, index, thesaurus);
    let best: { readonly ruling: T; readonly fit: number } | undefined;
    for (const { ruling, claim, text: claimed } of holdingAll(question, text)) {
      const fit = fitOf(question, claim, meet(text, claimed));
      if (fit > (best?.fit ?? 0)) best = { ruling, fit };
    }
    return best?.ruling;
  };
}

/** By each term of their words and wordings, which texts have it. */
function placesByTerm(texts: readonly Meetable[]): ReadonlyMap<string, readonly number[]> {
  const byTerm = new Map<string, number[]>();
  for (const [number, { places, wordings }] of texts.entries()) {
    for (const term of new Set([...places.keys(), ...wordings.flatMap(({ terms }) => terms)])) {
      const known = byTerm.get(term);
      if (known === undefined) byTerm.set(term, [number]);
      else known.push(number);
    }
  }
  return byTerm;
}

/** What the wordings that stand for a place begin with. */
function termsOver(place: number, { wordings }: Meetable): string[] {
  return wordings.flatMap(({ terms, from, length }) =>
    place >= from && place < from + length ? terms.slice(0, 1) : [],
  );
}

function readAsked(
  text: string,
  known: ReadonlySet<string>,
  index: ParagraphIndex,
  thesaurus: Thesaurus,
): { readonly question: Question; readonly text: Meetable } {
  const typed = analyze(text);
  const mended = respell(typed, index, thesaurus);
  // A claim may use words that no article does.
  const tokens = mended.map((token, place): AskedToken => ownWord(typed[place], known) ?? token);
  return {
    question: readYesNo(readQuestion(text, tokens)),
    text: meetable(tokens, wordingsOf(tokens, thesaurus)),
  };
}

/** "were there patients who died" asks for yes or no, "do you know who died" does not. */
function readYesNo(question: Question): Question {
  const [first, second] = question.tokens;
  if (!OPENING.test(first?.form ?? '') || ASKED.test(second?.form ?? '')) return question;
  return { ...question, type: 'yesno', wanted: [], focus: { start: 0, end: 0 }, plural: false };
}

function ownWord(token: Token | undefined, known: ReadonlySet<string>): Token | undefined {
  return token !== undefined && known.has(token.term) ? token : undefined;
}
