import type { Question } from '../question/question.ts';
import { DETERMINER } from './determiner.ts';
import type { Setting } from './setting.ts';

const FIT = { based: 1.2, wrongDirection: 0.3, unlocated: 0.75, qualifier: 0.5 } as const;
const SOURCE = /^(?:from|leaving|outside|exit)$/;
const FORMER = /^(?:before|previously|originally|formerly|earlier|previous|original|old)$/;
const LOCATED = /^(?:in|at|to|into|near|on|via|through|across|towards?|inside|within)$/;

/** How well a place fits by the words before it: where to or where from, as the question asks. 1 is neutral. */
export function fitOfPlace({ mention, question, reading: { tokens }, first, last }: Setting): number {
  if (tokens[last + 1]?.form === 'based') return FIT.based;
  const preposition = DETERMINER.test(tokens[first - 1]?.form ?? '') ? first - 2 : first - 1;
  const word = tokens[preposition]?.form ?? '';
  const before = tokens[preposition - 1]?.form ?? '';
  const isSource = SOURCE.test(word) || (word === 'of' && /^(?:out|outside)$/.test(before));
  let fit = isSource === asksForSource(question) ? 1 : FIT.wrongDirection;
  if (!isSource && !LOCATED.test(word)) fit *= FIT.unlocated;
  return mention.modifier ? fit * FIT.qualifier : fit;
}

function asksForSource({ tokens }: Question): boolean {
  return tokens.some(
    ({ form }, place) =>
      SOURCE.test(form) || FORMER.test(form) || (form === 'of' && tokens[place - 1]?.form === 'out'),
  );
}
