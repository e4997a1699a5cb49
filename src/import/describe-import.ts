import type { ImportNote } from './import-note.ts';
import type { ImportedArticle } from './imported-article.ts';

const WIDTH = 72;

function beginning(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return line.length <= WIDTH ? line : `${line.slice(0, WIDTH).replace(/ \S*$/, '')} …`;
}

function noteText(note: ImportNote): string {
  switch (note.kind) {
    case 'publisher-guessed':
      return `The publisher is taken from the end of the page; if it is not ${note.publisher}, give it with --publisher.`;
    case 'unsure-date':
      return `The date "${note.written}" can be read in two ways; give it with --published YYYY-MM-DD.`;
    case 'no-date': {
      const { monthDay = 'MM-DD', written } = note.found ?? {};
      const where = written === undefined ? '' : ` (the text says "${written}")`;
      return `No publication date with a year is stated; give it with --published YYYY-${monthDay}${where}.`;
    }
  }
}

/** Tells the operator what became of a file: the fields, what was kept, what was dropped and why. */
export function describeImport(imported: ImportedArticle, from: string, to: string): string {
  const { article, kept, dropped, notes } = imported;
  const fields = (['title', 'publisher', 'author', 'published', 'updated', 'url'] as const).flatMap((key) => {
    const value = article[key] ?? (key === 'updated' || key === 'url' ? undefined : '(not stated)');
    return value === undefined ? [] : [`  ${key.padEnd(10)} ${value}`];
  });
  const paragraphs = kept.map((text, index) => `  ${String(index + 1).padStart(4)}  ${beginning(text)}`);
  const rest = dropped.map(({ text, reason }) => `     -  ${reason}: ${beginning(text)}`);
  return [
    `${to} (from ${from})`,
    ...fields,
    `  kept ${kept.length} ${kept.length === 1 ? 'paragraph' : 'paragraphs'}:`,
    ...paragraphs,
    ...(rest.length === 0
      ? ['  dropped nothing']
      : [`  dropped ${rest.length} (--keep-all keeps them):`, ...rest]),
    ...notes.map((note) => `  note: ${noteText(note)}`),
  ].join('\n');
}
