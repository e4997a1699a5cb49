import { cleanLines, ParagraphDraft } from './paragraph-draft.ts';

const HEADING = /^#{1,6} (.+)$/;
/** As in Markdown, a backslash makes a line plain that would otherwise begin an item, a heading or an escape. */
const ESCAPED = /^\\(?=[!-/:-@[-`{-~•‣◦▪●\d])/;
const NEEDS_ESCAPE = /^(?:[-*] |[•‣◦▪●]|\d{1,3}[.)] |#{1,6} .|\\[!-/:-@[-`{-~•‣◦▪●\d])/;

/**
 * Cuts the body of a corpus file into paragraphs, at blank lines. A list belongs to the paragraph before it, blank
 * lines or not; a Markdown heading is a paragraph of its own, without its marks.
 */
export function splitParagraphs(body: string): string[] {
  const paragraphs: { readonly text: string }[] = [];
  let open: ParagraphDraft | undefined;
  let afterBlank = false;
  for (const line of cleanLines(body)) {
    const heading = HEADING.exec(line)?.[1];
    if (line === '') {
      afterBlank = true;
    } else if (heading !== undefined) {
      paragraphs.push({ text: heading });
      open = undefined;
    } else {
      const escaped = ESCAPED.test(line);
      const words = escaped ? line.slice(1) : line;
      if (open && !escaped && open.takesItem(words)) {
        open.addItem(words);
      } else if (open && !afterBlank) {
        open.addWords(words);
      } else {
        open = new ParagraphDraft(words);
        paragraphs.push(open);
      }
      afterBlank = false;
    }
  }
  return paragraphs.map(({ text }) => text);
}

/** The inverse of {@link splitParagraphs}, for texts that `paragraphText` made. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => (NEEDS_ESCAPE.test(text) ? `\\${text}` : text)).join('\n\n');
}
