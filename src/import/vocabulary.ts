import { wordCount } from './line-shape.ts';

const COMMON = new Set(
  (
    'about after also been before does from have here into just more most only over said says some such than that ' +
    'their them then there they this what when where which will with would your were while been being could should'
  ).split(' '),
);

function root(word: string): string {
  return word
    .replace(/['’]s$/, '')
    .replace(/s$/, '')
    .slice(0, 6);
}

/** The words of a text that carry its subject, cut to their beginnings so that forms of one word meet. */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];
  return new Set(words.filter((word) => word.length > 3 && !COMMON.has(word)).map(root));
}

/** What an article's paragraphs speak of. */
export interface Vocabulary {
  /** Whether a word of {@link contentWords} occurs. */
  has(word: string): boolean;
  /** Whether a word occurs, and only ever with a capital. */
  isProper(word: string): boolean;
}

/** A block of fewer words may be a headline, and tells nothing of the article. */
export const TELLING_WORDS = 15;

/** Collects the vocabulary of the longer ones of some texts. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const text = texts.filter((part) => wordCount(part) >= TELLING_WORDS).join('\n');
  const roots = contentWords(text);
  const written = new Set(text.match(/[\p{L}][\p{L}\p{M}'’-]*/gu));
  return {
    has: (word) => roots.has(word),
    isProper: (word) => /^\p{Lu}/u.test(word) && written.has(word) && !written.has(word.toLowerCase()),
  };
}
