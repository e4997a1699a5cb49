import type { ParagraphIndex } from '../../search/paragraph-index.ts';
import { mostMentioned } from './most-mentioned.ts';

/** Asks for how each article begins, so any story has an answer to it. */
const OVERVIEW = 'What is this story about?';

/**
 * Questions that the articles may answer, made by general rules from the names that they mention most: about a person and
 * about something else by turns. Whether they are answered is for the caller to find out. Each step reads one article.
 *
 * @param limit names to ask about at most.
 */
export function* inventQuestions(
  index: ParagraphIndex,
  limit: number,
): Generator<undefined, readonly string[]> {
  const names = yield* mostMentioned(index, limit);
  const people = names.filter(({ kind }) => kind === 'person').map(({ text }) => `Who is ${text}?`);
  const others = names
    .filter(({ kind }) => kind !== 'person')
    // Every word but the name is too common to be searched for, so that the answer is about nothing else.
    .map(({ text }) => `What is there about ${text}?`);
  const turns = Array.from({ length: Math.max(people.length, others.length) }, (_, turn) => turn);
  return [
    OVERVIEW,
    ...turns.flatMap((turn) => [...people.slice(turn, turn + 1), ...others.slice(turn, turn + 1)]),
  ];
}
