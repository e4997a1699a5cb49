import type { TypeEvidence } from '../search/evidence.ts';
import type { Match } from '../search/matches.ts';
import { SHAPE } from '../search/shape.ts';
import type { Question, Wanted } from './question/question.ts';

const SHAPE_OF: Readonly<Record<Wanted, number>> = {
  country: SHAPE.country,
  place: SHAPE.place | SHAPE.country,
  date: SHAPE.date,
  person: SHAPE.capital,
  organisation: SHAPE.capital,
  number: SHAPE.number,
  measure: SHAPE.number,
  duration: SHAPE.number | SHAPE.date,
  money: SHAPE.number,
};
/** A word that the question has only a weak synonym for may still be the answer. */
const OWN_WORD = 0.5;

/**
 * Tells whether a sentence holds something that looks like what the question asks for, beside the question's own words.
 * By the looks of single tokens: cheap enough for every candidate paragraph.
 */
export function typeEvidence({ wanted: [wanted] }: Question): TypeEvidence | undefined {
  if (wanted === undefined) return undefined;
  const shape = SHAPE_OF[wanted];
  return ({ shapes, sentenceStarts }, sentence, matches) => {
    const start = sentenceStarts[sentence] ?? 0;
    const end = sentenceStarts[sentence + 1] ?? 0;
    for (let token = start; token < end; token += 1) {
      const looks = ((shapes[token] ?? 0) & shape) !== 0;
      // The first word of a sentence has a capital anyway.
      const isOpening =
        shape === SHAPE.capital && token === start && ((shapes[token + 1] ?? 0) & SHAPE.capital) === 0;
      if (looks && !isOpening && !isMatched(token, matches)) return 1;
    }
    return 0;
  };
}

function isMatched(token: number, matches: readonly Match[]): boolean {
  return matches.some(
    (match) => match.strength > OWN_WORD && token >= match.token && token < match.token + match.length,
  );
}
