import type { Reading } from '../../answer/reading.ts';
import type { TextRange } from '../../text-range.ts';
import { antecedentOf, type IsPerson, looksLikePerson } from './antecedent.ts';
import type { Quoted } from './quoted.ts';
import { speakerBefore } from './speaker-before.ts';
import { speakerBehind } from './speaker-behind.ts';
import { type Speaker, speakersIn } from './speakers.ts';

/**
 * Finds whom a text names as the speaker of a quotation: `X said: "…"`, `"…," said X`, `according to X`, `X: "…"`,
 * `"…" — X`. Undefined where it names nobody.
 *
 * @param quotations the text's quotations, in order; a name within one is nobody's attribution of another.
 * @param publishers others who may say something, whom the text itself does not show to be names.
 */
export function attributionOf(
  reading: Reading,
  range: TextRange,
  quotations: readonly TextRange[],
  publishers: readonly Speaker[] = [],
  isPerson: IsPerson = looksLikePerson,
): Speaker | undefined {
  const isPublisher = ({ start, end }: TextRange): boolean =>
    publishers.some((one) => one.start < end && start < one.end);
  const speakers = [...speakersIn(reading).filter((one) => !isPublisher(one)), ...publishers]
    .filter(({ start, end }) => !quotations.some((other) => start >= other.start && end <= other.end))
    .sort((a, b) => a.start - b.start);
  const quoted: Quoted = { reading, range, quotations, speakers };
  const speaker = speakerBeside(quoted);
  if (speaker?.kind !== 'pronoun') return speaker;
  return antecedentOf(speaker, speakers, reading, isPerson) ?? speaker;
}

/** Who stands behind an earlier quotation as its own speaker is this one's only where nobody stands behind this one. */
function speakerBeside(quoted: Quoted): Speaker | undefined {
  const before = speakerBefore(quoted);
  const earlier = quoted.quotations.findLast(({ end }) => end <= quoted.range.start);
  if (before === undefined || earlier === undefined) return before ?? speakerBehind(quoted);
  const isOfEarlier = speakerBehind({ ...quoted, range: earlier })?.start === before.start;
  return isOfEarlier ? (speakerBehind(quoted) ?? before) : before;
}
