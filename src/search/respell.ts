import { isEnglishWord, nearestEnglishWord } from '../language/english-words.ts';
import { analyze, type Token } from './analyzer.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
import { correctSpelling, editDistance } from './spelling.ts';
import type { Thesaurus } from './thesaurus.ts';

/** A token of a question, perhaps mended. */
export interface AskedToken extends Token {
  /** What was typed, folded, where that is not what is read. */
  readonly typed?: string;
}

/** Words that a question turns on; a slip in one would otherwise hide what is asked for. */
const OPENINGS = ['where', 'when', 'which', 'what', 'whose', 'country', 'countries', 'company', 'companies'];

/**
 * Mends typing errors: a word that neither the corpus nor English knows is read as the question word it resembles, or
 * as the corpus's nearest word.
 */
export function respell(tokens: readonly Token[], index: ParagraphIndex, thesaurus: Thesaurus): AskedToken[] {
  const meant = meantIn(index, thesaurus);
  return tokens.map((token, place) => {
    if (token.stop || isEnglishWord(token.form) || isKnown(tokens, place, index, thesaurus)) return token;
    if (!meant.has(token.form)) meant.set(token.form, wordMeant(token.form, index, thesaurus));
    const word = meant.get(token.form);
    const [read] = word === undefined ? [] : analyze(word);
    if (read === undefined) return token;
    return { ...read, start: token.start, end: token.end, capital: token.capital, typed: token.form };
  });
}

/** More slips than a busy day has. Bounded: they are anybody's. */
const REMEMBERED = 5000;
/** The same word again is the same slip again. */
const remembered = new WeakMap<ParagraphIndex, WeakMap<Thesaurus, Map<string, string | undefined>>>();

function meantIn(index: ParagraphIndex, thesaurus: Thesaurus): Map<string, string | undefined> {
  const ofIndex = remembered.get(index) ?? new WeakMap<Thesaurus, Map<string, string | undefined>>();
  remembered.set(index, ofIndex);
  const known = ofIndex.get(thesaurus);
  if (known !== undefined && known.size < REMEMBERED) return known;
  const meant = new Map<string, string | undefined>();
  ofIndex.set(thesaurus, meant);
  return meant;
}

function wordMeant(form: string, index: ParagraphIndex, thesaurus: Thesaurus): string | undefined {
  const opening = OPENINGS.find((word) => editDistance(form, word, 1) <= 1);
  return opening ?? correctSpelling(form, index.vocabulary) ?? spellOut(form, index, thesaurus);
}

/** The English word meant, where the articles may say it in other words. */
function spellOut(form: string, index: ParagraphIndex, thesaurus: Thesaurus): string | undefined {
  if (!/^[a-z]{5,20}$/.test(form)) return undefined;
  const word = nearestEnglishWord(form);
  const [token] = word === undefined ? [] : analyze(word);
  return token !== undefined && isKnown([token], 0, index, thesaurus) ? word : undefined;
}

/** Whether a word stands in the corpus, in one piece or in two, or in the thesaurus. */
function isKnown(
  tokens: readonly Token[],
  place: number,
  index: ParagraphIndex,
  thesaurus: Thesaurus,
): boolean {
  const token = tokens[place];
  if (token === undefined) return false;
  const { vocabulary, compounds } = index;
  const joined = [(tokens[place - 1]?.form ?? '') + token.form, token.form + (tokens[place + 1]?.form ?? '')];
  return (
    vocabulary.termOf(token.term) >= 0 ||
    compounds.has(token.form) ||
    joined.some((word) => vocabulary.termOf(word) >= 0) ||
    thesaurus.knows(token.term)
  );
}
