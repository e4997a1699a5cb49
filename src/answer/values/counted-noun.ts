import { SPEECH_VERBS } from '../../language/role-nouns.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';

const OF = /\s+of\s+(?:(?:the|its|their|his|her|our|all|these|those)\s+)?/uy;
const OF_VAGUE = /\s+of\s+/uy;
const WORD = /(?:\s+|-)(\p{L}[\p{L}\p{M}'’-]{0,30}(?:\.\p{L}{1,2}\b\.?)*)/uy;
const PLURAL =
  /(?:[^s'’iu]s|people|children|[a-z]*m[ae]n|troops|staff|feet|teeth|mice|sheep|police|personnel|aircraft|species|cattle)$/iu;
const VERB_LIKE =
  /^(?:\p{Ll}+(?:ed|ing)|left|took|went|made|came|lost|won|says|goes|gets|makes|takes|may|per|vs)$/u;
const ADJECTIVE =
  /(?:al|ic|ive|ous|able|ible|ary|ful|less|ish|ern|new|big|large|small|great|old|key|main|more|other)$/;
const LIMIT = 4;

/** What is counted: the words behind a number, and where they end. */
export interface CountedNoun {
  readonly noun: string;
  readonly end: number;
}

/**
 * Reads what a number counts: "15 years", "tens of millions of Harbour customers". Up to four words, to the first
 * plural; nothing where no plural comes and the number is not one.
 */
export function readCountedNoun(
  text: string,
  at: number,
  { one, vague }: { one: boolean; vague: boolean },
): CountedNoun | undefined {
  let end = at;
  const of = vague ? OF_VAGUE : OF;
  of.lastIndex = at;
  if (!one && of.test(text)) end = of.lastIndex - 1;
  const start = end;
  for (let count = 0; count < LIMIT; count++) {
    WORD.lastIndex = end;
    const word = WORD.exec(text)?.[1];
    if (word === undefined || ends(word)) break;
    end = WORD.lastIndex;
    const noun = text.slice(start, end).replace(/^[\s-]+/, '');
    if (one) {
      if (/^\p{Lu}/u.test(word) || /[^s]s$/.test(word)) return undefined;
      if (ADJECTIVE.test(word)) continue;
      return { noun, end };
    }
    // "5 Acme Systems servers" counts servers, "5 Catholics" Catholics.
    if (PLURAL.test(word) && !(/^\p{Lu}/u.test(word) && /^\s\p{Lu}/u.test(text.slice(end, end + 3))))
      return { noun, end };
  }
  return undefined;
}

function ends(word: string): boolean {
  const lower = word.toLowerCase();
  if (STOP_WORDS.has(lower) && !/^\p{Lu}{2}|\./u.test(word)) return !/^(?:more|other|such|each)$/.test(lower);
  return (
    (VERB_LIKE.test(word) &&
      !/^(?:\p{Ll}{3,}ing|registered|armed|united|skilled|hundred|red)$/u.test(word)) ||
    SPEECH_VERBS.has(lower)
  );
}
