import { cleanMessage } from '../../src/cards/clean-message.ts';
import { cleanQuestion } from '../../src/cards/clean-question.ts';
import { quoteOf } from '../../src/cards/quote-of.ts';
import type { Filled } from '../../src/command/presses.ts';
import type { Article } from '../../src/corpus/article.ts';
import { cleanLine } from '../../src/corpus/clean-text.ts';
import type { ProposedRuling } from '../../src/desk/ruling-statements.ts';
import type { Words } from '../../src/words/words.ts';
import { LONGEST_FINDING, LONGEST_OTHERS } from './limits.ts';
import { readCitations } from './read-citations.ts';

/** What was filled in, and all that is wrong with it; a ruling may be made of it where nothing is. */
export interface ReadRuling {
  readonly ruling: Omit<ProposedRuling, 'replaces'>;
  /** The lines that name passages. */
  readonly lines: readonly string[];
  /** A sentence each. */
  readonly mistakes: readonly string[];
}

/** Reads the form of a ruling. A client may have sent anything. */
export function readRuling(filled: Filled, articles: readonly Article[], words: Words): ReadRuling {
  const { noClaim, noFinding } = words.rulings.mistakes;
  const claim = cleanQuestion(filled.text('claim'));
  const finding = cleanMessage(filled.text('finding').slice(0, LONGEST_FINDING));
  const lines = linesIn(filled.text('others').slice(0, LONGEST_OTHERS));
  const { citations, mistakes } = readCitations(filled.chosen('passages'), lines, articles, words);
  return {
    ruling: {
      claim,
      finding,
      citations: citations.map((citation) => ({
        article: citation.paragraph.article,
        number: citation.paragraph.number,
        quote: quoteOf(citation),
      })),
    },
    lines,
    mistakes: [...(claim === '' ? [noClaim] : []), ...(finding === '' ? [noFinding] : []), ...mistakes],
  };
}

function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => cleanLine(line))
    .filter((line) => line !== '');
}
