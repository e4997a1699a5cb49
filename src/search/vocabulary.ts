import type { Token } from './analyzer.ts';
import { rootOf } from './word-family.ts';

/** The words of a corpus as small numbers: printed forms, and the terms that several forms share. */
export class Vocabulary {
  readonly #formIds = new Map<string, number>();
  readonly #termIds = new Map<string, number>();
  readonly #forms: string[] = [];
  readonly #terms: string[] = [];
  readonly #families = new Map<string, number[]>();
  readonly #termOfForm: number[] = [];
  readonly #stopForm: boolean[] = [];
  readonly #paragraphsWithTerm: number[] = [];

  /** How many different forms there are; their numbers run from 0. */
  get size(): number {
    return this.#forms.length;
  }

  /** The number of a token's form, given on first sight. */
  add(token: Token): number {
    const key = formKey(token);
    const known = this.#formIds.get(key);
    if (known !== undefined) return known;
    const form = this.#forms.length;
    this.#formIds.set(key, form);
    this.#forms.push(token.form);
    this.#termOfForm.push(this.#addTerm(token.term));
    this.#stopForm.push(token.stop);
    return form;
  }

  /** Notes that one more paragraph holds a term. */
  countParagraph(term: number): void {
    this.#paragraphsWithTerm[term] = this.paragraphsWith(term) + 1;
  }

  /** The number of a token's form, or -1 where the corpus does not print it. */
  formOf(token: Token): number {
    return this.#formIds.get(formKey(token)) ?? -1;
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

/** One spelling can stand for two terms ("us" and "US"), so the term is part of what a form is. */
function formKey(token: Token): string {
  return `${token.form}\t${token.term}`;
}
