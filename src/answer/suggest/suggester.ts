import type { ParagraphIndex } from '../../search/paragraph-index.ts';
import type { Thesaurus } from '../../search/thesaurus.ts';
import type { Suggestion } from '../suggestion.ts';
import type { QuestionBook } from './question-book.ts';
import { suggestPassages } from './suggest-passages.ts';
import { typedQuery } from './typed-query.ts';
import { readTyped } from './typed-words.ts';
import type { WordCompleter } from './word-completer.ts';

/** Offers questions and passages for what is being typed. */
export class Suggester {
  readonly #index: ParagraphIndex;
  readonly #thesaurus: Thesaurus;
  readonly #book: QuestionBook;
  readonly #completer: () => WordCompleter;

  /** @param completer makes the index's own when it is first called. */
  constructor(
    index: ParagraphIndex,
    thesaurus: Thesaurus,
    book: QuestionBook,
    completer: () => WordCompleter,
  ) {
    this.#index = index;
    this.#thesaurus = thesaurus;
    this.#book = book;
    this.#completer = completer;
  }

  /** Questions, then passages; questions are at most half of them while there are passages for the rest. */
  suggest(text: string, limit: number, article?: string): Suggestion[] {
    if (text.trim() === '') return this.#book.first(limit, article).map(asSuggestion);
    const typed = readTyped(text);
    if (typed.finished.length === 0 && typed.unfinished === undefined) return [];
    const query = typedQuery(typed, this.#completer(), this.#index, this.#thesaurus);
    const questions = this.#book.holding(typed, limit, article);
    const half = Math.min(questions.length, Math.floor(limit / 2));
    const passages = suggestPassages(query, this.#index, limit - half, article);
    return [...questions.slice(0, limit - passages.length).map(asSuggestion), ...passages];
  }
}

function asSuggestion(question: string): Suggestion {
  return { kind: 'question', question };
}
