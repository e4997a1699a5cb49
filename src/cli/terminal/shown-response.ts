import type { AskOptions, Story } from '../../story.ts';
import type { Response } from '../answer-lines.ts';
import type { Streams } from '../standard-streams.ts';
import { layOut } from './lay-out.ts';
import { shorten } from './shorten.ts';
import { type Page, showAnswer } from './show-answer.ts';
import { styleFor } from './style.ts';
import { visible } from './visible.ts';

/** Lines longer than this tire the eye. */
const WIDEST = 88;
const NARROWEST = 20;
const LONGEST_QUESTION = 300;

/** How questions are answered to a reader. */
export interface ShownResponse extends Response {
  /** The answer under its question. */
  readonly answer: (question: string) => string;
  /** The answer alone, for whoever has just typed the question. */
  readonly reply: (question: string) => string;
  readonly greeting: string;
}

/** Answers for a reader, as wide as the terminal is at that moment. */
export function shownResponse(
  story: Story,
  options: AskOptions,
  output: Streams['output'],
  colour: boolean | undefined,
): ShownResponse {
  const style = styleFor(output.isTTY === true, colour);
  const page = (): Page => ({ width: Math.max(NARROWEST, Math.min(output.columns || 80, WIDEST)), style });
  const reply = (question: string): string =>
    showAnswer(story.ask(question, options), story.articles, page());
  const count = story.articles.length;
  return {
    reply,
    answer: (question) => {
      const asked = layOut(visible(shorten(question, LONGEST_QUESTION)), '', page().width);
      return `${asked.join('\n')}\n\n${reply(question)}\n`;
    },
    refuse: (message) => `${message}\n\n`,
    greeting: `${count} ${count === 1 ? 'article' : 'articles'} to ask. Ctrl-D leaves.\n\n`,
  };
}
