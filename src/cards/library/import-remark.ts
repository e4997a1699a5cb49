import type { ImportNote } from '../../import/import-note.ts';
import type { Words } from '../../words/words.ts';

/** What whoever adds an article may want to check or to add. */
export function importRemark(note: ImportNote, { library: { report } }: Words): string {
  switch (note.kind) {
    case 'publisher-guessed':
      return report.publisherGuessed(note.publisher);
    case 'no-date':
      return note.found === undefined ? report.noDate : report.noYear(note.found.written);
    case 'unsure-date':
      return report.unsureDate(note.written);
  }
}
