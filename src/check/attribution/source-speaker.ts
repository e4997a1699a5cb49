import type { Citation } from '../../answer/answer.ts';
import { type Reading, read } from '../../answer/reading.ts';
import { findEnclosures } from '../../language/quotations.ts';
import { SPEECH_VERBS } from '../../language/role-nouns.ts';
import type { TextRange } from '../../text-range.ts';
import { attributionOf } from './attribution.ts';
import type { Passage } from './passage.ts';
import type { Speaker } from './speakers.ts';
import { isPerson } from './who-is-who.ts';

/** Whom an article gives words to. */
export type SourceSpeaker =
  | { readonly kind: 'speaker'; readonly speaker: Speaker }
  /** "it said", and the paragraph does not tell who. */
  | { readonly kind: 'pronoun'; readonly form: string }
  /** The article says them itself. */
  | { readonly kind: 'article' }
  /** They are quoted, and it is not said from whom. */
  | { readonly kind: 'unknown' };

/** Finds whom a passage gives the words at a citation to. */
export function sourceSpeaker(passage: Passage, { start, end }: Citation): SourceSpeaker {
  const reading = read(passage.indexed);
  const quotations = findEnclosures(reading.text).filter((range) =>
    /["“„«‘']/.test(reading.text.charAt(range.start)),
  );
  const of = (range: TextRange): SourceSpeaker | undefined =>
    known(attributionOf(reading, range, quotations, [], (one) => isPerson(one, passage)));
  const around = quotations.find((range) => range.start <= start && range.end >= end);
  if (around === undefined)
    return isReported(reading, { start, end })
      ? (of({ start, end }) ?? { kind: 'article' })
      : { kind: 'article' };
  // A quotation goes on: who spoke before it in the paragraph speaks still, or is named behind it.
  const all = [
    around,
    ...quotations.filter((range) => range.end <= around.start).reverse(),
    ...quotations.filter((range) => range.start >= around.end),
  ];
  for (const range of all) {
    const found = of(range);
    if (found !== undefined) return found;
  }
  return { kind: 'unknown' };
}

/** Words outside quotation marks are the article's, unless their sentence reports what somebody says. */
function isReported({ text, tokens, sentences }: Reading, quoted: TextRange): boolean {
  const sentence = sentences.find((range) => range.start <= quoted.start && quoted.start < range.end);
  if (sentence === undefined) return false;
  const isReport = tokens.some(
    ({ form, start, end }) =>
      start >= sentence.start &&
      end <= sentence.end &&
      SPEECH_VERBS.has(form) &&
      (start < quoted.start || start >= quoted.end),
  );
  return isReport || /\baccording to\b/i.test(text.slice(sentence.start, sentence.end));
}

function known(speaker: Speaker | undefined): SourceSpeaker | undefined {
  if (speaker === undefined) return undefined;
  return speaker.kind === 'pronoun'
    ? { kind: 'pronoun', form: speaker.text.toLowerCase() }
    : { kind: 'speaker', speaker };
}
