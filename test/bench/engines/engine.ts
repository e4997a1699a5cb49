import type { ParagraphName } from '../../../src/eval/question-set.ts';
import type { Collection } from '../collection.ts';

/** A search engine over one collection, as the benchmark drives it. */
export interface Engine {
  /**
   * Does all that a question takes until its answer can be shown: ten paragraphs of a plain engine.
   *
   * @returns the first paragraph found
   */
  search(question: string): ParagraphName | undefined | Promise<ParagraphName | undefined>;
  /** Bytes that it holds out of sight of Node's own account of memory. */
  readonly hiddenBytes?: number;
}

/** Indexes a collection, titles and texts. */
export type BuildEngine = (collection: Collection) => Engine | Promise<Engine>;

/** A paragraph as engines take it: its place among all paragraphs, its article's title and its text. */
export interface Row extends ParagraphName {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** The collection's paragraphs in order; `rows[i].id === i`. */
export function rowsOf({ articles }: Collection): Row[] {
  const rows: Row[] = [];
  for (const { id: article, title, paragraphs } of articles) {
    for (const { number, text } of paragraphs)
      rows.push({ id: rows.length, article, paragraph: number, title, text });
  }
  return rows;
}
