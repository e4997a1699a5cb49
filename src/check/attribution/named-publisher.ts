import type { Article } from '../../corpus/article.ts';
import { isEnglishWord } from '../../language/english-words.ts';
import type { TextRange } from '../../text-range.ts';
import { type QuotedWord, quotedWords } from '../quotation/quoted-words.ts';

/** An article's publisher, author or title as a message names it. */
export interface NamedSource extends TextRange {
  readonly text: string;
  readonly articles: ReadonlySet<string>;
}

const SHORTEST = 4;

/** Recognises the names under which the articles themselves are known. */
export class Publishers {
  /** By their words, run together: people part and join names as they like ("i news today"). */
  readonly #names = new Map<string, Set<string>>();
  /** What the names begin with, so that few words need be tried with those behind them. */
  readonly #openings = new Set<string>();
  /** The last word of a publisher's name, as people say it: "the Ledger". */
  readonly #lastWords = new Map<string, Set<string>>();
  /** An author's last name alone, where it is no word and nobody in the articles has it. */
  readonly #authors = new Map<string, Set<string>>();
  readonly #isPrinted: (form: string) => boolean;
  #longest = 1;

  /** @param isPrinted whether a folded word stands in any article's text. */
  constructor(isPrinted: (form: string) => boolean) {
    this.#isPrinted = isPrinted;
  }

  /** Adds the names under which an article is known. */
  add({ id, publisher, author, title }: Article): void {
    for (const name of [publisher, author, title, id.replaceAll('-', ' ')]) {
      if (name !== undefined) this.#add(name, id);
    }
    const words = quotedWords(publisher ?? '');
    const last = words.at(-1)?.form ?? '';
    if (words.length > 1) this.#lastWords.set(last, (this.#lastWords.get(last) ?? new Set()).add(id));
    const lastName = quotedWords(author ?? '').at(-1)?.form ?? '';
    if (lastName.length >= SHORTEST && !isEnglishWord(lastName) && !this.#isPrinted(lastName))
      this.#authors.set(lastName, (this.#authors.get(lastName) ?? new Set()).add(id));
  }

  /** Whether a name, in folded words, is one of them. */
  isSource(name: string): boolean {
    return this.#names.has(key(quotedWords(name)));
  }

  /** The sources that a text names, in order. */
  find(text: string): NamedSource[] {
    const words = quotedWords(text);
    const found: NamedSource[] = [];
    for (let place = 0; place < words.length; place += 1) {
      const short = this.#shortName(text, words, place);
      if (short !== undefined) found.push(short);
      const known = found.length;
      const longest = this.#opens(words, place) ? Math.min(this.#longest, words.length - place) : 0;
      for (let length = longest; length > 0; length -= 1) {
        const run = words.slice(place, place + length);
        const articles = this.#names.get(key(run));
        const first = run[0];
        const last = run.at(-1);
        if (articles === undefined || first === undefined || last === undefined) continue;
        found.push({ articles, text: text.slice(first.start, last.end), start: first.start, end: last.end });
        place += length - 1;
        break;
      }
      const author = found.length === known ? this.#lastName(text, words, place) : undefined;
      if (author !== undefined) found.push(author);
    }
    return found;
  }

  /** Whether some name may begin at a word. A word has a character at least, and a leading "the" does not count. */
  #opens(words: readonly QuotedWord[], place: number): boolean {
    return this.#openings.has(key(words.slice(place, place + 1 + SHORTEST)).slice(0, SHORTEST));
  }

  #shortName(text: string, words: readonly QuotedWord[], place: number): NamedSource | undefined {
    const word = words[place];
    const articles = this.#lastWords.get(word?.form ?? '');
    if (word === undefined || articles === undefined || words[place - 1]?.form !== 'the') return undefined;
    const printed = text.slice(word.start, word.end);
    return /^\p{Lu}/u.test(printed)
      ? { articles, text: printed, start: word.start, end: word.end }
      : undefined;
  }

  #lastName(text: string, words: readonly QuotedWord[], place: number): NamedSource | undefined {
    const word = words[place];
    const form = word?.form.replace(/['’]s$/, '') ?? '';
    const articles = this.#authors.get(form);
    const before = words[place - 1];
    if (word === undefined || articles === undefined) return undefined;
    // Behind another first name it is somebody else's.
    const isFull = before !== undefined && /^\p{Lu}\p{Ll}+ $/u.test(text.slice(before.start, word.start));
    const { start } = word;
    const end = start + form.length;
    return isFull ? undefined : { articles, text: text.slice(start, end), start, end };
  }

  #add(name: string, article: string): void {
    const words = quotedWords(name);
    const own = key(words);
    if (own.length < SHORTEST) return;
    this.#openings.add(own.slice(0, SHORTEST));
    this.#longest = Math.max(this.#longest, words.length + 1);
    const articles = this.#names.get(own) ?? new Set<string>();
    articles.add(article);
    this.#names.set(own, articles);
  }
}

function key(words: readonly QuotedWord[]): string {
  return words
    .map(({ form }) => form.replaceAll("'", ''))
    .filter((form, place) => !(place === 0 && form === 'the'))
    .join('');
}
