import type { AskOptions, Story } from '../story.ts';
import { answerLine, jsonLine } from './answer-line.ts';
import type { Response } from './answer-lines.ts';

/** Answers in lines of JSON, timed. */
export function jsonResponse(story: Story, options: AskOptions): Response {
  return {
    answer: (question, id) => {
      const began = performance.now();
      const answer = story.ask(question, options);
      return answerLine(id, answer, performance.now() - began);
    },
    refuse: (error, id) => jsonLine({ id, error }),
  };
}
