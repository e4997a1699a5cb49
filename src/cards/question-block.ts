import type { Asked } from './asked.ts';
import type { Question } from './card.ts';

/** The question, if anything was typed. */
export function questionBlock({ question }: Asked): Question[] {
  return question === '' ? [] : [{ kind: 'question', text: question }];
}
