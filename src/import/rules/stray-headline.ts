import { endsSentence, isHeadlineLike, wordCount } from '../line-shape.ts';
import { contentWords, type Vocabulary } from '../vocabulary.ts';

/** From here on a line is written like a headline. A proper name or two in a sentence do not make one. */
const CAPITALIZED = 0.75;

/** The part of the words that could be written small, and are not. */
function capitalShare(line: string, article: Vocabulary): number {
  const words = (line.match(/[\p{L}][\p{L}\p{M}'’-]*/gu) ?? []).slice(1).filter((word) => word.length > 3);
  const telling = words.filter((word) => !article.isProper(word));
  if (telling.length === 0) return 0;
  return telling.filter((word) => /^\p{Lu}/u.test(word)).length / telling.length;
}

function sharedPart(words: readonly string[], text: { has(word: string): boolean }): number {
  return words.filter((word) => text.has(word)).length / Math.max(1, words.length);
}

/**
 * Whether a line that stands alone in a text is the headline of some other article, as sites strew them in. A
 * subheading of the article itself is written like a sentence, or speaks of what the article speaks of.
 *
 * @param following The text of the next two paragraphs.
 */
export function isStrayHeadline(line: string, article: Vocabulary, following: string): boolean {
  const length = wordCount(line);
  if (length <= 3 || !isHeadlineLike(line) || !/\p{Lu}|\p{Ll}/u.test(line)) return false;
  const words = [...contentWords(line)];
  const share = sharedPart(words, article);
  if (capitalShare(line, article) < CAPITALIZED)
    return !endsSentence(line) && words.length >= 5 && share < 0.2;
  const nearShare = sharedPart(words, contentWords(following));
  if (length >= 8) return nearShare < 0.5;
  return share < 0.7 && !(share >= 0.5 && nearShare > 0);
}

/**
 * Whether the last line of a text is a headline. No subheading stands there, so less is needed than in the middle; a
 * last sentence that only lacks its full stop is none.
 */
export function isLastHeadline(line: string, article: Vocabulary): boolean {
  if (!isHeadlineLike(line) || endsSentence(line) || wordCount(line) > 20) return false;
  if (wordCount(line) <= 3 || capitalShare(line, article) >= CAPITALIZED) return true;
  return sharedPart([...contentWords(line)], article) < 0.5;
}
