import type { Citation } from '../answer/answer.ts';
import type { Article } from '../corpus/article.ts';
import { sentencesAround } from '../language/sentences-around.ts';
import { resolveRef } from './passage-ref.ts';
import { passageId, readSuggestionId } from './suggestion-id.ts';

const CITATION = /^(.+)\.(0|[1-9]\d{0,6})\.([1-9]\d{0,6})$/;

/** The value of a choice that offers some sentences of a paragraph, at most 50 characters. */
export function citationId({ paragraph, start, end }: Citation): string {
  return `${passageId(paragraph)}.${start}.${end}`;
}

/** What such a value means; undefined for any other text, and where the paragraph no longer says the same. */
export function citationWithId(id: string, articles: readonly Article[]): Citation | undefined {
  const [, passage = '', start = '', end = ''] = CITATION.exec(id) ?? [];
  const read = readSuggestionId(passage);
  if (read?.kind !== 'passage') return undefined;
  const found = resolveRef(read.passage, articles);
  if (found.kind !== 'same') return undefined;
  const { paragraph } = found;
  const range = { start: Number(start), end: Number(end) };
  if (range.start >= range.end || range.end > paragraph.text.length) return undefined;
  return { paragraph, ...sentencesAround(paragraph.text, range) };
}
