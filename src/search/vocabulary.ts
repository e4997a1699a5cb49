import type { Token } from './analyzer.ts';
import { rootOf } from './word-family.ts';

/** The words of a corpus as small numbers: printed forms, and the terms that several forms share. */
export class Vocabulary {
  /** One spelling can stand for two terms ("us" and "US"), so a spelling may have several forms. */
  readonly #formIds = new Map<string, number[]>();
  readonly #termIds = new Map<string, number>();
  readonly #forms: string[] = [];
  readonly #terms: string[] = [];
  readonly #families = new Map<string, number[]>();
  readonly #termOfForm: number[] = [];
  readonly #stopForm: boolean[] = [];
  /** By term: whether some form of it is worth searching for. */
  readonly #searched: boolean[] = [];
  readonly #paragraphsWithTerm: number[] = [];
  readonly #lastParagraph: number[] = [];

  /** How many different forms there are; their numbers run from 0. */
  get size(): number {
    return this.#forms.length;
  }

  /** The number of a token's form, given on first sight. */
  add(token: Token): number {
    const known = this.formOf(token);
    if (known >= 0) return known;
    const form = this.#forms.length;
    const alike = this.#formIds.get(token.form);
    if (alike === undefined) this.#formIds.set(token.form, [form]);
    else alike.push(form);
    this.#forms.push(token.form);
    const term = this.#addTerm(token.term);
    this.#termOfForm.push(term);
    this.#stopForm.push(token.stop);
    if (!token.stop) this.#searched[term] = true;
    return form;
  }

  /** Notes that a paragraph, told by its place in the corpus, holds a term; says whether that is news. */
  note(term: number, paragraph: number): boolean {
    if (this.#lastParagraph[term] === paragraph) return false;
    this.#lastParagraph[term] = paragraph;
    this.#paragraphsWithTerm[term] = this.paragraphsWith(term) + 1;
    return true;
  }

  /** The number of a token's form, or -1 where the corpus does not print it. */
  formOf(token: Token): number {
    const alike = this.#formIds.get(token.form);
    if (alike === undefined) return -1;
    for (const form of alike) if (this.#terms[this.termOfForm(form)] === token.term) return form;
    return -1;
  }

  /** The number of a term, or -1 where no paragraph holds it. */
  termOf(term: string): number {
    return this.#termIds.get(term) ?? -1;
  }

  termOfForm(form: number): number {
    return this.#termOfForm[form] ?? -1;
  }

  isStopForm(form: number): boolean {
    return this.#stopForm[form] ?? false;
  }

  /** Whether all forms of a term are stop words. */
  isStopTerm(term: number): boolean {
    return this.#searched[term] !== true;
  }

  /** A form as it is printed, folded. */
  formName(form: number): string {
    return this.#forms[form] ?? '';
  }

  /** The terms that share a root with a stem. */
  familyOf(stem: string): readonly number[] {
    return this.#families.get(rootOf(stem)) ?? [];
  }

  termName(term: number): string {
    return this.#terms[term] ?? '';
  }

  /** In how many paragraphs a term stands. */
  paragraphsWith(term: number): number {
    return this.#paragraphsWithTerm[term] ?? 0;
  }

  #addTerm(term: string): number {
    const known = this.#termIds.get(term);
    if (known !== undefined) return known;
    const id = this.#termIds.size;
    this.#termIds.set(term, id);
    this.#terms.push(term);
    const root = rootOf(term);
    const family = this.#families.get(root);
    if (family === undefined) this.#families.set(root, [id]);
    else family.push(id);
    return id;
  }
}
