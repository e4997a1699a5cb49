import type { Story } from '../story.ts';
import type { Words } from '../words/words.ts';
import { answerBlocks } from './answer-blocks.ts';
import { type Asked, hashOfAnswer, scopeOf } from './asked.ts';
import type { Card } from './card.ts';
import { type Feedback, feedbackButtons } from './feedback.ts';
import { notes } from './notes.ts';
import { pageButton } from './page-button.ts';
import { endingFor, type Reader } from './reader.ts';
import { remarksOn } from './remarks.ts';
import type { Ending } from './shared-by.ts';

/** What only whoever makes the card knows. */
export interface AnswerOptions {
  /** Whether only the beginning of the question was read. */
  readonly shortened?: boolean | undefined;
  /** What has to be said before anything else. */
  readonly warning?: string | undefined;
  /** What the reader may say of it; nothing unless given. */
  readonly feedback?: Feedback | undefined;
}

/** The first page of an answer. */
export function answerCard(
  asked: Asked,
  story: Story,
  reader: Reader,
  words: Words,
  { shortened, warning, feedback }: AnswerOptions = {},
): Card {
  const ending = endingOf(asked, reader, words);
  return {
    blocks: [
      ...notes(warning),
      ...answerBlocks(asked, asked.answer.snippets, story.articles, words),
      ...remarksOn(asked, story.articles, words),
      ...notes(shortened ? words.answer.shortened : undefined, exampleFor(asked, story, words)),
      ...ending.notes,
    ],
    buttons: [
      ...pageButton(asked, 2, words.buttons.more),
      ...ending.buttons,
      ...(feedback === undefined ? [] : feedbackButtons(asked, feedback, words)),
    ],
  };
}

function endingOf(asked: Asked, reader: Reader, words: Words): Ending {
  // What asks for nothing is not worth sharing, so nothing is said of sharing either.
  if (asked.answer.status === 'empty' && reader.kind === 'member') return { notes: [], buttons: [] };
  return endingFor(reader, { kind: 'share', ...scopeOf(asked), expected: hashOfAnswer(asked) }, words);
}

/** A question that does get an answer, for whoever got none. */
function exampleFor(
  { question, answer: { status }, ruling }: Asked,
  story: Story,
  words: Words,
): string | undefined {
  if (status === 'answered' || status === 'related' || ruling !== undefined) return undefined;
  const example = story.examples.find((other) => other !== question);
  return example === undefined ? undefined : words.answer.example(example);
}
