import { nearestEnglishWord } from '../language/english-words.ts';
import { isTown } from '../language/towns.ts';
import { correctSpelling } from '../search/spelling.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import { readDay } from './values/read-day.ts';

/**
 * Does with each step something of which the first time takes long: it loads a table or a parser, or looks at every word
 * of a corpus. Else the first question or message that needs it would wait for that.
 */
export function* firstUses(vocabulary: Vocabulary): Generator<undefined> {
  isTown('hamburg');
  yield;
  nearestEnglishWord('hamburgh');
  yield;
  readDay('May 1');
  yield;
  correctSpelling('hamburgh', vocabulary);
  yield;
}
