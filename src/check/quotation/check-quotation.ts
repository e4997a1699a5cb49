import type { Citation, NonEmpty } from '../../answer/answer.ts';
import { read } from '../../answer/reading.ts';
import type { IndexedParagraph } from '../../search/paragraph-index.ts';
import type { TextRange } from '../../text-range.ts';
import { attributionOf } from '../attribution/attribution.ts';
import { fitsSpeaker } from '../attribution/fits-speaker.ts';
import type { NamedSource } from '../attribution/named-publisher.ts';
import { sourceSpeaker } from '../attribution/source-speaker.ts';
import type { Speaker } from '../attribution/speakers.ts';
import type { Quotation } from '../check.ts';
import type { CheckKnowledge } from '../knowledge.ts';
import type { MessageReading } from '../message/message-reading.ts';
import { clippedBefore } from './clipped.ts';
import { nearestSentence } from './nearest-sentence.ts';
import { sortQuotation } from './sort-quotation.ts';

/**
 * Checks one quotation of a message.
 *
 * @param text the message's clean text.
 * @param reading the same without its quotations, with capitals where names have them.
 * @param range where the quotation stands in both.
 */
export function checkQuotation(
  message: string,
  text: string,
  reading: MessageReading,
  range: TextRange,
  quotations: readonly TextRange[],
  typed: (range: TextRange) => TextRange,
  knowledge: CheckKnowledge,
): Quotation {
  const place = typed(trimmed(text, range));
  const part = { kind: 'quotation', ...place, text: message.slice(place.start, place.end) } as const;
  const quoted = text.slice(range.start, range.end);
  const within = ({ start, end }: TextRange): TextRange =>
    typed({ start: range.start + start, end: range.start + end });
  const sorted = sortQuotation(quoted, knowledge.words, within);
  switch (sorted.finding) {
    case 'altered':
    case 'stitched':
      return { ...part, ...sorted };
    case 'absent': {
      const nearest = sorted.near ?? nearestSentence(quoted, knowledge);
      return { ...part, finding: 'absent', citations: [], ...(nearest === undefined ? {} : { nearest }) };
    }
    case 'verbatim':
      return { ...part, ...attributed(sorted.citations, reading, range, quotations, knowledge) };
  }
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return { start: start + lead, end: start + slice.trimEnd().length };
}

type Attributed =
  | Pick<Extract<Quotation, { readonly finding: 'verbatim' }>, 'finding' | 'citations' | 'clipped'>
  | Pick<
      Extract<Quotation, { readonly finding: 'elsewhere' }>,
      'finding' | 'citations' | 'named' | 'namedAs' | 'speaker'
    >;

/** Holds true words against whom the message names for them. */
function attributed(
  citations: NonEmpty<Citation>,
  reading: MessageReading,
  range: TextRange,
  quotations: readonly TextRange[],
  knowledge: CheckKnowledge,
): Attributed {
  const { sources } = reading;
  const speaker = attributionOf(
    reading,
    range,
    quotations,
    sources.map(
      ({ text, start, end }): Speaker => ({ kind: 'name', text, words: [text.toLowerCase()], start, end }),
    ),
  );
  const source = sourceFor(reading, range, speaker, quotations);
  const ofSource =
    source === undefined
      ? citations
      : citations.filter(({ paragraph }) => source.articles.has(paragraph.article));
  const isPublisher = speaker !== undefined && sources.some((one) => overlap(one, speaker));
  const fitting =
    speaker === undefined || isPublisher || speaker.kind === 'pronoun'
      ? ofSource
      : ofSource.filter((citation) => fits(speaker, citation, knowledge));
  const [first, ...rest] = fitting;
  if (first !== undefined) {
    const clipped = clippedBefore(first);
    return {
      finding: 'verbatim',
      citations: [first, ...rest],
      ...(clipped === undefined ? {} : { clipped }),
    };
  }
  const isOtherPublisher = ofSource.length === 0 && source !== undefined;
  const cited = ofSource.length > 0 ? (ofSource as unknown as NonEmpty<Citation>) : citations;
  const indexed = paragraphOf(cited[0], knowledge);
  const said = indexed === undefined ? undefined : sourceSpeaker(read(indexed), cited[0]);
  return {
    finding: 'elsewhere',
    citations: cited,
    named: isOtherPublisher ? source.text : (speaker?.text ?? ''),
    namedAs: isOtherPublisher ? 'publisher' : 'speaker',
    ...(said?.kind === 'speaker' ? { speaker: said.speaker.text } : {}),
  };
}

function fits(speaker: Speaker, citation: Citation, { index, contexts, words }: CheckKnowledge): boolean {
  const indexed = paragraphOf(citation, { index, words });
  if (indexed === undefined) return true;
  const source = sourceSpeaker(read(indexed), citation);
  return fitsSpeaker(speaker, source, indexed, contexts.of(indexed), index);
}

function paragraphOf(
  { paragraph }: Citation,
  { index }: Pick<CheckKnowledge, 'index' | 'words'>,
): IndexedParagraph | undefined {
  return index.paragraphsOf(paragraph.article)[paragraph.number - 1];
}

/** How far around a quotation its publisher may be named. */
const AROUND = 120;

/** The publisher, author or article that a message names for a quotation: in its sentence, and nearest to it. */
function sourceFor(
  { text: cased, sources }: MessageReading,
  range: TextRange,
  speaker: Speaker | undefined,
  quotations: readonly TextRange[],
): NamedSource | undefined {
  const earlier = quotations.findLast(({ end }) => end <= range.start)?.end ?? 0;
  const later = quotations.find(({ start }) => start >= range.end)?.start ?? cased.length;
  const from = Math.max(earlier, range.start - AROUND);
  const to = Math.min(later, range.end + AROUND);
  const near = sources.filter(({ start, end }) => start >= from && end <= to);
  const own = near.find((one) => speaker !== undefined && overlap(one, speaker));
  if (own !== undefined) return own;
  const isBetween = (one: TextRange): boolean => {
    const between =
      one.end <= range.start ? cased.slice(one.end, range.start) : cased.slice(range.end, one.start);
    return !/[.!?]["”’»]?\s+\p{Lu}|\n/u.test(between);
  };
  // What stands behind one quotation, before the speaker of the next, belongs to the former.
  const isOfEarlier = (one: TextRange): boolean =>
    speaker !== undefined &&
    earlier > 0 &&
    one.end <= speaker.start &&
    one.start - earlier < range.start - one.end;
  const [nearest] = near
    .filter((one) => isBetween(one) && !isOfEarlier(one))
    .sort((a, b) => distance(a, range) - distance(b, range));
  return nearest;
}

function distance(one: TextRange, other: TextRange): number {
  return one.end <= other.start ? other.start - one.end : one.start - other.end;
}

function overlap(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end;
}
