import type { Article } from '../corpus/article.ts';
import { parseJsonLines } from './json-lines.ts';
import { readQuestion } from './question-row.ts';

/** One question with what a reader of the articles would take for a right answer to it. */
export interface Question {
  readonly id: string;
  readonly question: string;
  /** What sort of question it is (`where`, `list`, `yesno` ...): direct answers are counted by it. */
  readonly type: string;
  readonly split?: 'dev' | 'test';
  readonly status: 'answered' | 'abstain';
  /** The paragraphs that answer it, any of them. Empty for a question to abstain from. */
  readonly gold: readonly ParagraphName[];
  /** A text shows the answer when any of these matches it. */
  readonly shown: readonly RegExp[];
  /** The direct answers to give: each is met by a value that any of its patterns matches. Empty where none is asked. */
  readonly values: readonly (readonly RegExp[])[];
  /** Of a question to abstain from: `close` to the story, about the `world` at large, `smalltalk`, `keymash`. */
  readonly tags: readonly string[];
}

/** A paragraph by its article's id and its number there, from 1. */
export interface ParagraphName {
  readonly article: string;
  readonly paragraph: number;
}

/**
 * Reads a question set in JSON Lines; blank lines and lines that begin with `#` are skipped.
 *
 * @param file the name that errors give
 * @throws Error that names the file, the line and the field at fault
 */
export function parseQuestions(text: string, file: string): Question[] {
  const questions = parseJsonLines(text, file, readQuestion);
  if (questions.length === 0) throw new Error(`${file} holds no question; write one JSON object per line`);
  return questions;
}

/**
 * Holds a question set against the articles it is for, since a wrong paragraph number would count as a failed search.
 *
 * @throws Error that names the first question whose gold paragraph does not exist
 */
export function checkGold(questions: readonly Question[], articles: readonly Article[], file: string): void {
  const lengths = new Map(articles.map((article) => [article.id, article.paragraphs.length]));
  for (const { id, gold } of questions) {
    for (const { article, paragraph } of gold) {
      const length = lengths.get(article);
      if (length === undefined)
        throw new Error(`${file}: question ${id} names article ${article}, which is not in the corpus`);
      if (paragraph > length) {
        throw new Error(
          `${file}: question ${id} names paragraph ${paragraph} of ${article}, which has ${length}`,
        );
      }
    }
  }
}
