import type { TextRange } from '../text-range.ts';
import { splitSentences } from './sentences.ts';

/** Widens a range of a text to the whole sentences that it touches. */
export function sentencesAround(text: string, { start, end }: TextRange): TextRange {
  const around = splitSentences(text).filter((sentence) => sentence.start < end && start < sentence.end);
  return {
    start: Math.min(start, ...around.map((sentence) => sentence.start)),
    end: Math.max(end, ...around.map((sentence) => sentence.end)),
  };
}
