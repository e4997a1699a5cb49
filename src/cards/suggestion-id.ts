import type { Paragraph } from '../corpus/article.ts';
import { type PassageRef, refOf } from './passage-ref.ts';
import { shortHash } from './short-hash.ts';

/** What a suggestion's value points at. */
export type SuggestionId =
  | { readonly kind: 'question' /** {@link shortHash} of the question. */; readonly hash: string }
  | { readonly kind: 'passage'; readonly passage: PassageRef };

const QUESTION = /^q\.([\w-]{8})$/;
const PASSAGE = /^p\.([\w-]{8})\.([1-9]\d{0,5})\.([\w-]{8})$/;

/** The value of a row that offers a question. */
export function questionId(question: string): string {
  return `q.${shortHash(question)}`;
}

/** The value of a row that offers a passage. */
export function passageId(paragraph: Paragraph): string {
  const { article, number, hash } = refOf(paragraph);
  return `p.${article}.${number}.${hash}`;
}

/** Reads a value back; undefined for any other text. */
export function readSuggestionId(text: string): SuggestionId | undefined {
  const question = QUESTION.exec(text);
  if (question) return { kind: 'question', hash: question[1] ?? '' };
  const passage = PASSAGE.exec(text);
  if (!passage) return undefined;
  const [, article = '', number = '', hash = ''] = passage;
  return { kind: 'passage', passage: { article, number: Number(number), hash } };
}
