import { isEnglishWord } from '../../language/english-words.ts';
import { GIVEN_NAMES } from '../../language/given-names.ts';
import { PERSON_NOUNS } from '../../language/role-nouns.ts';
import { singularOf } from '../../language/singular.ts';
import type { Token } from '../../search/analyzer.ts';
import type { Question } from './question.ts';

const COPULA = /^(?:is|are|was|were)$/;
const CONTRACTED = /^(?:whos|whats|whatre)$/;
const OWN_SUBJECT = /^(?:the|a|an|this|that|it|its|they|he|she|we|you|their|his|her)$/;
const ANYBODY = /^(?:person|man|woman|guy|human)$/;
/** The verb, or the role, stands this near to the question word. */
const REACH = 8;
const LONGEST_NAME = 3;

type Asked = Pick<Question, 'text' | 'tokens'>;
/** Whether the articles print a word as a name. */
export type IsName = (token: Token) => boolean;

/** Finds what was done: the first content word at or behind a place, auxiliaries passed over. */
export function readPredicate(
  tokens: readonly Token[],
  from: number,
): Pick<Question, 'predicate' | 'subject'> {
  let subject = true;
  let copula = false;
  for (const [offset, token] of tokens.slice(from, from + REACH).entries()) {
    if (/^(?:do|does|did)$/.test(token.form)) subject = false;
    // "which country is neutral" names a quality, which may stand on either side of what has it.
    if (!token.stop) return subject && !copula ? { subject, predicate: from + offset } : { subject };
    if (COPULA.test(token.form)) copula = true;
    // "which countries is the company leaving": somebody else did it.
    if (OWN_SUBJECT.test(token.form) && offset > 0) return { subject: false };
  }
  return { subject };
}

/** Finds the role in "who is the mayor of …", "what's the name of the ambassador". */
export function readRole({ text, tokens }: Asked, from: number): Pick<Question, 'role'> {
  if (!COPULA.test(tokens[from]?.form ?? '') && !isContracted(text, tokens[from - 1])) return {};
  const offset = tokens.slice(from, from + REACH).findIndex(({ form }) => {
    const noun = singularOf(form);
    return PERSON_NOUNS.has(noun) && !ANYBODY.test(noun);
  });
  return offset < 0 ? {} : { role: from + offset };
}

/**
 * Whether a question asks about somebody whom it names: "who is Jane Smith".
 *
 * @param isName whether the articles print a word as a name, however it was typed.
 */
export function isDefinition({ text, tokens }: Asked, from: number, isName: IsName): boolean {
  const named = tokens.slice(from).filter((token) => !token.stop);
  return (
    (COPULA.test(tokens[from]?.form ?? '') || isContracted(text, tokens[from - 1])) &&
    named.length > 0 &&
    named.length <= LONGEST_NAME &&
    named.every(
      (token) => token.capital || GIVEN_NAMES.has(token.form) || !isEnglishWord(token.form) || isName(token),
    )
  );
}

/** Whether a question word holds its verb: "who's", "whats". */
export function isContracted(text: string, word: Token | undefined): boolean {
  return word !== undefined && (CONTRACTED.test(word.form) || /^['’]s(?!\p{L})/iu.test(text.slice(word.end)));
}
