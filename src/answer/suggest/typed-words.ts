import { fold } from '../../language/fold.ts';
import { analyze, type Token } from '../../search/analyzer.ts';

/** What has been typed of a question, each word once. */
export interface TypedWords {
  /** All of it. */
  readonly folded: string;
  /** Words that something stands behind, in order. */
  readonly finished: readonly Token[];
  /** The word that may go on. */
  readonly unfinished: Token | undefined;
  /** How the texts end that the next letter would go on with, folded: "korea" and "south korea". */
  readonly endings: readonly string[];
}

/** In UTF-16 units: longer than any question that is worth completing. */
const LONGEST = 300;
/** The words of the longest name of a country, about. */
const LONGEST_NAME = 4;

/** Parts a text that is being typed into words that are finished and the one that may go on. */
export function readTyped(typed: string): TypedWords {
  const text = typed.slice(0, LONGEST);
  const tokens = analyze(text);
  const last = tokens.at(-1);
  const isOpen = last !== undefined && last.end === text.length;
  const finished = isOpen ? tokens.slice(0, -1) : tokens;
  const forms = tokens.slice(-LONGEST_NAME).map(({ form }) => form);
  return {
    folded: fold(text.trimStart()),
    finished: distinct(finished),
    unfinished: isOpen ? last : undefined,
    endings: isOpen ? forms.map((_, place) => forms.slice(place).join(' ')).reverse() : [],
  };
}

function distinct(tokens: readonly Token[]): Token[] {
  const seen = new Set<string>();
  return tokens.filter(({ form }) => !seen.has(form) && seen.add(form));
}
