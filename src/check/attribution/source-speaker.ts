import type { Citation } from '../../answer/answer.ts';
import type { Reading } from '../../answer/reading.ts';
import { findEnclosures } from '../../language/quotations.ts';
import { SPEECH_VERBS } from '../../language/role-nouns.ts';
import type { TextRange } from '../../text-range.ts';
import { attributionOf } from './attribution.ts';
import { antecedentOf, type Speaker, speakersIn } from './speakers.ts';

/** Whom an article gives words to. */
export type SourceSpeaker =
  | { readonly kind: 'speaker'; readonly speaker: Speaker }
  /** The article says them itself. */
  | { readonly kind: 'article' }
  /** They are quoted, and it is not said from whom. */
  | { readonly kind: 'unknown' };

/** Finds whom a paragraph gives the words at a citation to. */
export function sourceSpeaker(reading: Reading, { start, end }: Citation): SourceSpeaker {
  const quotations = findEnclosures(reading.text).filter((range) =>
    /["“„«‘']/.test(reading.text.charAt(range.start)),
  );
  const around = quotations.find((range) => range.start <= start && range.end >= end);
  if (around === undefined) return narrated(reading, { start, end }, quotations);
  const own = known(reading, attributionOf(reading, around, quotations));
  if (own !== undefined) return own;
  // A quotation goes on: who spoke before it in the paragraph speaks still, or is named behind it.
  const others = [
    ...quotations.filter((range) => range.end <= around.start).reverse(),
    ...quotations.filter((range) => range.start >= around.end),
  ];
  for (const other of others) {
    const found = known(reading, attributionOf(reading, other, quotations));
    if (found !== undefined) return found;
  }
  const sentence = reading.sentences.find((range) => range.start <= start && start < range.end);
  const near = speakersIn(reading).filter(
    (one) =>
      one.kind !== 'pronoun' &&
      sentence !== undefined &&
      one.start >= sentence.start &&
      one.end <= sentence.end &&
      !quotations.some((range) => one.start >= range.start && one.end <= range.end),
  );
  const [only] = near;
  return only !== undefined ? { kind: 'speaker', speaker: only } : { kind: 'unknown' };
}

/** Words outside quotation marks are the article's, unless their sentence reports what somebody says. */
function narrated(reading: Reading, quoted: TextRange, quotations: readonly TextRange[]): SourceSpeaker {
  const { text, tokens, sentences } = reading;
  const sentence = sentences.find((range) => range.start <= quoted.start && quoted.start < range.end);
  if (sentence === undefined) return { kind: 'article' };
  const isReport = tokens.some(
    ({ form, start, end }) =>
      start >= sentence.start &&
      end <= sentence.end &&
      SPEECH_VERBS.has(form) &&
      (start < quoted.start || start >= quoted.end),
  );
  if (!isReport && !/\baccording to\b/i.test(text.slice(sentence.start, sentence.end)))
    return { kind: 'article' };
  const found = attributionOf(reading, quoted, quotations);
  return known(reading, found) ?? { kind: 'article' };
}

/** A pronoun whose name stands in another paragraph tells nothing. */
function known(reading: Reading, speaker: Speaker | undefined): SourceSpeaker | undefined {
  if (speaker === undefined) return undefined;
  if (speaker.kind !== 'pronoun') return { kind: 'speaker', speaker };
  const named = antecedentOf(speaker, speakersIn(reading));
  return named === undefined ? { kind: 'unknown' } : { kind: 'speaker', speaker: named };
}
