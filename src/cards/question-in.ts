import { cleanLine, cleanText } from '../corpus/clean-text.ts';
import { splitSentences } from '../language/sentences.ts';
import { cleanQuestion, LONGEST_QUESTION } from './clean-question.ts';
import { withoutMarkup } from './without-markup.ts';

/** What is asked. */
export interface ReadQuestion {
  /** As {@link cleanQuestion} leaves it; empty where there are no words. */
  readonly question: string;
  /** Whether only its beginning was read. */
  readonly shortened: boolean;
}

/** Reads what a member typed as a question. */
export function questionFrom(typed: string): ReadQuestion {
  return { question: cleanQuestion(typed), shortened: cleanLine(typed).length > LONGEST_QUESTION };
}

/** Finds the question in a message: all of it if it is short enough, else the last question that it asks. */
export function questionIn(message: string): ReadQuestion {
  const text = cleanText(withoutMarkup(message));
  const whole = questionFrom(text);
  if (!whole.shortened) return whole;
  const last = splitSentences(text)
    .map(({ start, end }) => cleanLine(text.slice(start, end)))
    .findLast((sentence) => sentence.endsWith('?') && sentence.length <= LONGEST_QUESTION);
  return last === undefined ? whole : { question: last, shortened: false };
}
