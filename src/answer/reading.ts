import { splitSentences } from '../language/sentences.ts';
import { analyze, type Token } from '../search/analyzer.ts';
import type { IndexedParagraph } from '../search/paragraph-index.ts';
import type { TextRange } from '../text-range.ts';

/** A paragraph with its words and sentences in full, which the index keeps only as numbers. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TextRange[];
}

/** So many paragraphs are remembered: all of a story, and the ones asked about lately of a large library. */
const REMEMBERED = 2000;
const readings = new Map<IndexedParagraph, Reading>();

/** Reads a paragraph again. */
export function read(indexed: IndexedParagraph): Reading {
  const known = readings.get(indexed);
  if (known !== undefined) return known;
  const { text } = indexed.paragraph;
  const reading = { text, tokens: analyze(text), sentences: splitSentences(text) };
  if (readings.size >= REMEMBERED) readings.clear();
  readings.set(indexed, reading);
  return reading;
}
