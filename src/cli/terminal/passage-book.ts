import type { Citation } from '../../answer/answer.ts';
import type { Article, Paragraph } from '../../corpus/article.ts';
import { sentencesAround } from '../../language/sentences-around.ts';
import type { TextRange } from '../../text-range.ts';
import { layOut } from './lay-out.ts';
import type { Page } from './shown-response.ts';
import { sourceLine } from './source-line.ts';
import { visible } from './visible.ts';

/** The passages that a check shows, numbered from 1 as they come. */
export class PassageBook {
  readonly #articles: readonly Article[];
  readonly #page: Page;
  readonly #numbers = new Map<string, number>();

  /** @param articles the story's, all of them. */
  constructor(articles: readonly Article[], page: Page) {
    this.#articles = articles;
    this.#page = page;
  }

  /** The publisher of a paragraph's article, or what else there is to call it. */
  nameOf(paragraph: Paragraph): string {
    const article = this.#articleOf(paragraph);
    return article?.publisher ?? article?.title ?? paragraph.article;
  }

  /**
   * The whole sentences around what is cited, with their source. The same ones are shown once.
   *
   * @param indent how far to the right, in columns.
   * @returns the mark that points at them, and lines: none where they are shown already.
   */
  show(citation: Citation, indent: number): { readonly mark: string; readonly lines: readonly string[] } {
    const { paragraph } = citation;
    const whole = sentencesAround(paragraph.text, citation);
    const key = `${paragraph.number} ${whole.start} ${whole.end} ${paragraph.article}`;
    const known = this.#numbers.get(key);
    const number = known ?? this.#numbers.size + 1;
    this.#numbers.set(key, number);
    const mark = `[${number}]`;
    return {
      mark,
      lines: known === undefined ? this.#layOut(citation, whole, `${' '.repeat(indent)}${mark} `) : [],
    };
  }

  #articleOf({ article }: Paragraph): Article | undefined {
    return this.#articles.find(({ id }) => id === article);
  }

  #layOut({ paragraph, start, end }: Citation, whole: TextRange, lead: string): string[] {
    const { width, style } = this.#page;
    const lit = { start: start - whole.start, end: end - whole.start, paint: style.lit };
    const article = this.#articleOf(paragraph);
    const source = article === undefined ? '' : visible(sourceLine(article, paragraph.number));
    return [
      ...layOut(visible(paragraph.text.slice(whole.start, whole.end)), lead, width, [lit]),
      ...layOut(source, ' '.repeat(lead.length), width, [{ start: 0, end: source.length, paint: style.dim }]),
    ];
  }
}
