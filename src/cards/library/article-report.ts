import { MOST_ARTICLES, MOST_PARAGRAPHS } from '../../desk/shelf-limits.ts';
import type { ImportedArticle } from '../../import/imported-article.ts';
import type { Words } from '../../words/words.ts';
import type { Card, Note, Sentence } from '../card.ts';
import { notes } from '../notes.ts';
import { shorten } from '../shorten.ts';
import { droppedNotes } from './dropped-notes.ts';
import { fieldsItem } from './fields-item.ts';
import { importRemark } from './import-remark.ts';

const MOST_BEGINNINGS = 4;
/** In UTF-16 units. */
const BEGINNING = 100;

/** What else is to be known before an article is saved. */
export interface Beside {
  /** By which it will be saved. */
  readonly draft: string;
  /** How much the guild has of its own so far. */
  readonly used: { readonly articles: number; readonly paragraphs: number };
  /** The title of an article of the library that seems to be the same. */
  readonly twin: string | undefined;
  /** Whether a text was given too, and left aside. */
  readonly isBoth: boolean;
}

/** What became of a text: what is stated of it, what is kept, what is left out and why. Nothing is saved yet. */
export function articleReport(imported: ImportedArticle, beside: Beside, words: Words): Card {
  const { article, dropped, notes: remarks } = imported;
  const { report } = words.library;
  const { draft, used, twin, isBoth } = beside;
  const sentence = (text: string): Sentence => ({ kind: 'sentence', text });
  return {
    blocks: [
      { kind: 'title', text: report.title },
      ...(twin === undefined ? [] : [sentence(report.twin(twin))]),
      ...(isBoth ? [sentence(report.fileCounts)] : []),
      fieldsItem(article, words),
      ...notes(...remarks.map((note) => importRemark(note, words))),
      sentence(report.kept(article.paragraphs.length)),
      ...beginnings(imported, words),
      sentence(dropped.length === 0 ? report.droppedNothing : report.dropped(dropped.length)),
      ...droppedNotes(dropped, words),
      sentence(
        report.room(
          used.articles + 1,
          MOST_ARTICLES,
          used.paragraphs + article.paragraphs.length,
          MOST_PARAGRAPHS,
        ),
      ),
    ],
    buttons: [
      { label: words.buttons.save, action: { kind: 'save-article', draft }, primary: true },
      { label: words.buttons.cancel, action: { kind: 'drop-article', draft } },
    ],
  };
}

function beginnings({ article: { paragraphs } }: ImportedArticle, { library }: Words): Note[] {
  const more = paragraphs.length - MOST_BEGINNINGS;
  return notes(
    ...paragraphs
      .slice(0, MOST_BEGINNINGS)
      .map(({ number, text }) => `${number} – ${shorten(text, BEGINNING)}`),
    more > 0 ? library.report.more(more) : undefined,
  );
}
