import type { IndexedParagraph, ParagraphIndex } from '../search/paragraph-index.ts';
import { stem } from '../search/stem.ts';
import { inferReference } from './values/infer-reference.ts';
import type { MentionContext } from './values/mentions.ts';
import { collectNames, type NameBook } from './values/name-book.ts';

/** An article's own date stands near its beginning. */
const DATED_PARAGRAPHS = 40;

/** What the mentions of each article are read with, made when the article is first looked at. */
export class MentionContexts {
  readonly #index: ParagraphIndex;
  readonly #known = new Map<string, MentionContext>();

  constructor(index: ParagraphIndex) {
    this.#index = index;
  }

  of({ article }: IndexedParagraph): MentionContext {
    const known = this.#known.get(article.id);
    if (known !== undefined) return known;
    const { vocabulary, paragraphs, paragraphsOf } = this.#index;
    const texts = article.paragraphs.slice(0, DATED_PARAGRAPHS).map(({ text }) => text);
    let names: NameBook | undefined;
    const context: MentionContext = {
      // Most questions want no name, so the book is made when the first one does.
      get names() {
        names ??= collectNames(paragraphsOf(article.id));
        return names;
      },
      today: inferReference(texts, article.published),
      isPublisher: ({ text }) => article.publisher?.includes(text) ?? false,
      share: (word) => vocabulary.paragraphsWith(vocabulary.termOf(stem(word))) / paragraphs.length,
    };
    this.#known.set(article.id, context);
    return context;
  }
}
