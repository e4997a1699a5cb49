import type { Replay } from '../replay-synonym.ts';
import type { Words } from '../words/words.ts';
import type { Block, Card } from './card.ts';
import { notes } from './notes.ts';
import { shorten } from './shorten.ts';

const MOST_QUESTIONS = 5;
const LONGEST_QUESTION = 120;

/**
 * What a synonym would do to the questions of the past, before it is saved.
 *
 * @param line as in a synonyms file.
 * @param draft the id by which it is found again.
 */
export function synonymTrialCard(line: string, replay: Replay, draft: string, words: Words): Card {
  const { desk, buttons } = words;
  const { answered, improved, worse, changed, same } = replay;
  const isWorse = worse.length > 0;
  const tried = answered.length + improved.length + worse.length + changed + same;
  return {
    blocks: [
      { kind: 'title', text: line },
      { kind: 'sentence', text: desk.effect(answered.length, worse.length) },
      ...list(desk.nowWorse, worse, words),
      ...list(desk.nowAnswered, answered, words),
      ...list(desk.nowNearer, improved, words),
      ...notes(changed > 0 ? desk.changed(changed) : undefined, desk.tried(tried)),
    ],
    buttons: [
      { label: buttons.save, action: { kind: 'save-synonym', draft }, primary: !isWorse },
      { label: buttons.cancel, action: { kind: 'drop-synonym', draft }, primary: isWorse },
    ],
  };
}

function list(heading: string, questions: readonly string[], { desk, quoted }: Words): Block[] {
  if (questions.length === 0) return [];
  const more = questions.length - MOST_QUESTIONS;
  return [
    { kind: 'sentence', text: heading },
    ...notes(
      ...questions.slice(0, MOST_QUESTIONS).map((question) => quoted(shorten(question, LONGEST_QUESTION))),
      more > 0 ? desk.moreQuestions(more) : undefined,
    ),
  ];
}
