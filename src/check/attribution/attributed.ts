import type { Citation, NonEmpty } from '../../answer/answer.ts';
import { overlap, type TextRange } from '../../text-range.ts';
import type { Elsewhere, Verbatim } from '../check.ts';
import type { CheckKnowledge } from '../knowledge.ts';
import type { MessageReading } from '../message/message-reading.ts';
import { clippedBefore } from '../quotation/clipped.ts';
import { attributionOf } from './attribution.ts';
import { fitsSpeaker } from './fits-speaker.ts';
import type { Passage } from './passage.ts';
import { sourceFor } from './source-for.ts';
import { sourceSpeaker } from './source-speaker.ts';
import type { Speaker } from './speakers.ts';
import { fitsSubject, subjectOf } from './subject.ts';
import { isPlace } from './who-is-who.ts';

/** True words, of those whom the message names for them or of others. */
export type Attributed =
  | Pick<Verbatim, 'finding' | 'citations' | 'clipped'>
  | Pick<Elsewhere, 'finding' | 'citations' | 'named' | 'namedAs' | 'speaker'>;

/**
 * Holds true words against whom the message names for them.
 *
 * @param citations every place where the words run.
 * @param range where the quotation stands in the message.
 */
export function attributed(
  citations: NonEmpty<Citation>,
  reading: MessageReading,
  range: TextRange,
  quotations: readonly TextRange[],
  knowledge: CheckKnowledge,
): Attributed {
  const { sources } = reading;
  const publishers = sources.map(
    ({ text, start, end }): Speaker => ({ kind: 'name', text, words: [text.toLowerCase()], start, end }),
  );
  const speaker = attributionOf(reading, range, quotations, publishers);
  const source = sourceFor(reading, range, speaker, quotations);
  const ofSource = filled(
    citations.filter(({ paragraph }) => source?.articles.has(paragraph.article) ?? true),
  );
  if (ofSource === undefined) return elsewhere(citations, source?.text ?? '', 'publisher', knowledge);
  const isNamed =
    speaker !== undefined && speaker.kind !== 'pronoun' && !sources.some((one) => overlap(one, speaker));
  const fitting = isNamed ? filled(ofSource.filter((one) => fits(speaker, one, knowledge))) : ofSource;
  if (fitting === undefined) return elsewhere(ofSource, speaker?.text ?? '', 'speaker', knowledge);
  const subject = subjectOf(reading, range, sources);
  if (subject === undefined) return verbatim(fitting);
  const ofSubject = filled(
    fitting.filter((one) => {
      const passage = passageOf(one, knowledge);
      return passage === undefined || fitsSubject(subject, one, passage);
    }),
  );
  return ofSubject === undefined
    ? { finding: 'elsewhere', citations: fitting, named: subject.text, namedAs: 'speaker' }
    : verbatim(ofSubject);
}

function verbatim(citations: NonEmpty<Citation>): Attributed {
  const clipped = clippedBefore(citations[0]);
  return { finding: 'verbatim', citations, ...(clipped === undefined ? {} : { clipped }) };
}

function elsewhere(
  citations: NonEmpty<Citation>,
  named: string,
  namedAs: Elsewhere['namedAs'],
  knowledge: CheckKnowledge,
): Attributed {
  const passage = passageOf(citations[0], knowledge);
  const source = passage && sourceSpeaker(passage, citations[0]);
  const isSure = passage !== undefined && source?.kind === 'speaker' && !isPlace(source.speaker, passage);
  const speaker = isSure ? { speaker: source.speaker.text } : {};
  return { finding: 'elsewhere', citations, named, namedAs, ...speaker };
}

function fits(speaker: Speaker, citation: Citation, knowledge: CheckKnowledge): boolean {
  const passage = passageOf(citation, knowledge);
  return passage === undefined || fitsSpeaker(speaker, sourceSpeaker(passage, citation), passage);
}

function passageOf({ paragraph }: Citation, { index, contexts }: CheckKnowledge): Passage | undefined {
  const indexed = index.paragraphsOf(paragraph.article)[paragraph.number - 1];
  return indexed && { indexed, names: contexts.of(indexed).names, index };
}

function filled(citations: readonly Citation[]): NonEmpty<Citation> | undefined {
  const [first, ...rest] = citations;
  return first === undefined ? undefined : [first, ...rest];
}
