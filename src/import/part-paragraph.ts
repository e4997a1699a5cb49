import { MAX_PARAGRAPH_LENGTH } from '../corpus/limits.ts';
import { paragraphText } from '../corpus/paragraph-draft.ts';
import { splitSentences } from '../language/sentences.ts';
import { ImportError } from './import-error.ts';

/**
 * Parts a paragraph that is too long at the ends of its sentences: a page that lost its line breaks has such.
 *
 * @throws {ImportError} When a single sentence is too long; that is a table or a program, and no prose.
 */
export function partParagraph(text: string): string[] {
  if (text.length <= MAX_PARAGRAPH_LENGTH) return [text];
  const parts: string[] = [];
  let start = 0;
  let end = 0;
  for (const sentence of splitSentences(text)) {
    if (sentence.end - sentence.start > MAX_PARAGRAPH_LENGTH) {
      throw new ImportError(
        'sentence-too-long',
        `it has more than ${MAX_PARAGRAPH_LENGTH} characters without the end of a sentence; part them into sentences`,
      );
    }
    if (sentence.end - start > MAX_PARAGRAPH_LENGTH) {
      parts.push(text.slice(start, end));
      start = sentence.start;
    }
    end = sentence.end;
  }
  parts.push(text.slice(start, end));
  return parts.map(paragraphText);
}
