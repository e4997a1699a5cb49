import type { Asked } from './asked.ts';

/** Whether a question has an answer, from the articles or from the moderators. */
export function isAnswered({ answer: { status }, ruling }: Asked): boolean {
  return status === 'answered' || ruling !== undefined;
}
