import type { LineForm } from './request-lines.ts';

/** A line with a question. */
export const QUESTION_FORM: LineForm<string> = {
  prefix: 'q',
  plain: (text) => text,
  fromObject: ({ question }) =>
    typeof question === 'string'
      ? { request: question }
      : 'no question; write {"id": "...", "question": "..."}',
};
