import type { Reading } from '../../answer/reading.ts';
import { englishFrequency } from '../../language/english-words.ts';
import { splitSentences } from '../../language/sentences.ts';
import { analyze, type Token } from '../../search/analyzer.ts';
import type { AskedToken } from '../../search/respell.ts';
import type { TextRange } from '../../text-range.ts';
import type { NamedSource, Publishers } from '../attribution/named-publisher.ts';
import { mendSpelling } from './mend-spelling.ts';
import type { CaseKnowledge } from './true-case.ts';

/** A message as it is read for details: {@link Reading} whose words are mended. */
export interface MessageReading extends Reading {
  readonly tokens: readonly AskedToken[];
  /** The sentences as they are; those of {@link Reading} begin behind a first letter that is a name's. */
  readonly spans: readonly TextRange[];
  /** The publishers, authors and titles that it names, in order. */
  readonly sources: readonly NamedSource[];
}

/** A word this rare in English that opens a sentence with a capital is a name. */
const RARE = 80;

/**
 * Reads what a message says outside its quotations.
 *
 * @param cased the message's clean text without its quotations, with capitals where names have them.
 * @param whole the same with its quotations, which tell where sentences end.
 */
export function readOutside(
  cased: string,
  whole: string,
  knowledge: CaseKnowledge & { readonly publishers: Publishers },
): MessageReading {
  const tokens = mendSpelling(analyze(cased), knowledge);
  const sentences = linesOf(whole).flatMap(({ start, end }) =>
    splitSentences(whole.slice(start, end)).map((range) => ({
      start: start + range.start,
      end: start + range.end,
    })),
  );
  return {
    text: cased,
    tokens,
    sentences: openedByNames(cased, sentences, tokens, knowledge),
    spans: sentences,
    sources: knowledge.publishers.find(cased),
  };
}

/**
 * Sentences as the finder of names is to see them: where one begins with a word that the articles print as a name, its
 * capital tells as much as in the middle of a sentence.
 */
function openedByNames(
  text: string,
  sentences: readonly TextRange[],
  tokens: readonly Token[],
  { names, index }: CaseKnowledge,
): TextRange[] {
  const openings = new Map(tokens.map((token) => [token.start, token]));
  return sentences.map(({ start, end }) => {
    const opening = openings.get(start);
    const term = opening === undefined ? -1 : index.vocabulary.termOf(opening.term);
    const isName =
      opening !== undefined &&
      (term >= 0
        ? names.isName(term)
        : englishFrequency(opening.form) < RARE || isAcronym(text.slice(opening.start, opening.end)));
    return { start: isName ? Math.min(start + 1, end) : start, end };
  });
}

function isAcronym(printed: string): boolean {
  return /^\p{Lu}{3,}$/u.test(printed);
}

/** A chat's line ends a sentence. */
function linesOf(text: string): TextRange[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}
