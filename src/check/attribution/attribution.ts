import type { Reading } from '../../answer/reading.ts';
import type { TextRange } from '../../text-range.ts';
import type { Quoted } from './quoted.ts';
import { speakerBefore } from './speaker-before.ts';
import { speakerBehind } from './speaker-behind.ts';
import { antecedentOf, type Speaker, speakersIn } from './speakers.ts';

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
): Speaker | undefined {
  const isPublisher = ({ start, end }: TextRange): boolean =>
    publishers.some((one) => one.start < end && start < one.end);
  const speakers = [...speakersIn(reading).filter((one) => !isPublisher(one)), ...publishers]
    .filter(({ start, end }) => !quotations.some((other) => start >= other.start && end <= other.end))
    .sort((a, b) => a.start - b.start);
  const quoted: Quoted = { reading, range, quotations, speakers };
  return resolved(speakerBefore(quoted) ?? speakerBehind(quoted), speakers);
}

/** "she" is whoever was named last before. */
function resolved(speaker: Speaker | undefined, speakers: readonly Speaker[]): Speaker | undefined {
  return speaker?.kind === 'pronoun' ? (antecedentOf(speaker, speakers) ?? speaker) : speaker;
}
