import type { ParagraphIndex } from '../../search/paragraph-index.ts';
import type { Thesaurus } from '../../search/thesaurus.ts';
import type { Suggestion } from '../suggestion.ts';
import type { QuestionBook } from './question-book.ts';
import { suggestPassages } from './suggest-passages.ts';
import { typedQuery } from './typed-query.ts';
import { readTyped } from './typed-words.ts';
import { WordCompleter } from './word-completer.ts';

/** Offers questions and passages for what is being typed. */
export class Suggester {
  readonly #index: ParagraphIndex;
  readonly #thesaurus: Thesaurus;
  readonly #book: QuestionBook;
  #completer: WordCompleter | undefined;

  constructor(index: ParagraphIndex, thesaurus: Thesaurus, book: QuestionBook) {
    this.#index = index;
    this.#thesaurus = thesaurus;
    this.#book = book;
  }

  /** Questions, then passages; questions are at most half of them while there are passages for the rest. */
  suggest(text: string, limit: number, article?: string): Suggestion[] {
    if (text.trim() === '') return this.#book.first(limit, article).map(asSuggestion);
    const typed = readTyped(text);
    if (typed.finished.length === 0 && typed.unfinished === undefined) return [];
    this.#completer ??= new WordCompleter(this.#index.vocabulary);
    const query = typedQuery(typed, this.#completer, this.#index, this.#thesaurus);
    const questions = this.#book.holding(typed, limit, article);
    const half = Math.min(questions.length, Math.floor(limit / 2));
    const passages = suggestPassages(query, this.#index, limit - half, article);
    return [...questions.slice(0, limit - passages.length).map(asSuggestion), ...passages];
  }
}

function asSuggestion(question: string): Suggestion {
  return { kind: 'question', question };
}
