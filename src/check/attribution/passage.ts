import type { NameBook } from '../../answer/values/name-book.ts';
import type { IndexedParagraph, ParagraphIndex } from '../../search/paragraph-index.ts';
import { stem } from '../../search/stem.ts';

/** A paragraph whose words a message quotes, with what tells who its people are. */
export interface Passage {
  readonly indexed: IndexedParagraph;
  /** What its article calls whom. */
  readonly names: NameBook;
  readonly index: ParagraphIndex;
}

/** An article is read this far for who its people are. */
const PARAGRAPHS = 30;
/** So many paragraphs of other articles that hold a name tell enough of it. */
const ELSEWHERE = 20;

/** The paragraphs of the passage's article, from its beginning. */
export function articleOf({ indexed, index }: Passage): readonly IndexedParagraph[] {
  return index.paragraphsOf(indexed.article.id).slice(0, PARAGRAPHS);
}

/** The paragraphs of all articles that hold a word. */
export function holding(word: string, { index }: Passage): readonly IndexedParagraph[] {
  const term = index.vocabulary.termOf(stem(word));
  return term < 0 ? [] : index.retrieve(new Map([[term, 1]]), ELSEWHERE);
}
