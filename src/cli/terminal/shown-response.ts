import type { Response } from '../answer-lines.ts';
import type { Streams } from '../standard-streams.ts';
import { layOut } from './lay-out.ts';
import { shorten } from './shorten.ts';
import { type Style, styleFor } from './style.ts';
import { visible } from './visible.ts';

/** Lines longer than this tire the eye. */
const WIDEST = 88;
const NARROWEST = 20;
const LONGEST_REQUEST = 300;

/** What an answer is laid out for. */
export interface Page {
  /** In columns. */
  readonly width: number;
  readonly style: Style;
}

/** What there is to show. */
export interface Shown<T> {
  /** The answer, its last line ended. */
  readonly show: (request: T, page: Page) => string;
  /** The words that were asked. */
  readonly words: (request: T) => string;
  /** What can be done, as in `3 articles to ask`. */
  readonly offer: string;
}

/** How a reader is answered. */
export interface ShownResponse<T> extends Response<T> {
  /** The answer under what was asked. */
  readonly answer: (request: T) => string;
  /** The answer alone, for whoever has just typed what was asked. */
  readonly reply: (request: T) => string;
  readonly greeting: string;
}

/** Answers for a reader, as wide as the terminal is at that moment. */
export function shownResponse<T>(
  { show, words, offer }: Shown<T>,
  output: Streams['output'],
  colour: boolean | undefined,
): ShownResponse<T> {
  const style = styleFor(output.isTTY === true, colour);
  const page = (): Page => ({ width: Math.max(NARROWEST, Math.min(output.columns || 80, WIDEST)), style });
  return {
    reply: (request) => show(request, page()),
    answer: (request) => {
      const asked = layOut(visible(shorten(words(request), LONGEST_REQUEST)), '', page().width);
      return `${asked.join('\n')}\n\n${show(request, page())}\n`;
    },
    refuse: (message) => `${message}\n\n`,
    greeting: `${offer}. Ctrl-D leaves.\n\n`,
  };
}
