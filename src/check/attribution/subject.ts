import type { Citation } from '../../answer/answer.ts';
import { type Reading, read } from '../../answer/reading.ts';
import { overlap, type TextRange } from '../../text-range.ts';
import type { Passage } from './passage.ts';
import { type Speaker, speakersIn } from './speakers.ts';
import { sharesName, wordsOf } from './who-is-who.ts';

/** What only a predicate begins with: `Norvik "does not intend to pay"`. */
const FINITE =
  /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|shall|should|cannot|\p{Ll}+n['’]t)\b/iu;
const BETWEEN = /^\s*["“”'‘«„]?\s*$/u;

/** Of whom a message says what it quotes, its name straight before the marks. */
export function subjectOf(
  reading: Reading,
  range: TextRange,
  sources: readonly TextRange[],
): Speaker | undefined {
  const subject = nameBefore(reading, range.start);
  return subject === undefined || sources.some((one) => overlap(one, subject)) ? undefined : subject;
}

/** Whether the article may say the cited words of the same one: it does not where another's name stands straight before them. */
export function fitsSubject(subject: Speaker, { paragraph, start }: Citation, passage: Passage): boolean {
  if (!FINITE.test(paragraph.text.slice(start))) return true;
  const other = nameBefore(read(passage.indexed), start);
  return other === undefined || sharesName(wordsOf(subject, passage), wordsOf(other, passage));
}

function nameBefore(reading: Reading, place: number): Speaker | undefined {
  return speakersIn(reading).findLast(
    ({ kind, end }) =>
      (kind === 'name' || kind === 'state') && end <= place && BETWEEN.test(reading.text.slice(end, place)),
  );
}
