import type { ParagraphIndex } from '../../search/paragraph-index.ts';
import { inventQuestions } from './invent-questions.ts';
import { type OfferedQuestion, readOffered, shareHeld } from './offered-question.ts';
import type { TypedWords } from './typed-words.ts';

/** Whether the articles answer a question, or one of them (its id) does. */
export type IsAnswered = (question: string, article?: string) => boolean;

/** Questions are invented until there are so many in all. */
const ENOUGH = 40;
/** Names are asked about until so many questions were tried: each try costs a search. */
const TRIES = 60;
/** In characters: what an operator's own question may have, too. */
const LONGEST = 300;
/** A question is offered if it holds so much of what is typed. */
const LEAST_SHARE = 0.5;

/** The questions that are offered, all of them known to be answered. Each is asked when it is first needed. */
export class QuestionBook {
  readonly #index: ParagraphIndex;
  readonly #isAnswered: IsAnswered;
  readonly #byArticle = new Map<string, Map<string, boolean>>();
  readonly #offered: OfferedQuestion[] = [];
  readonly #more: Iterator<string | undefined, void>;

  /** @param own questions of the story's own, which come first. */
  constructor(own: readonly string[], index: ParagraphIndex, isAnswered: IsAnswered) {
    this.#index = index;
    this.#isAnswered = isAnswered;
    this.#more = findAnswered(own, index, isAnswered);
  }

  /** Asks at most one of the questions that may be offered with each step, until all are known. */
  *steps(): Generator<undefined> {
    while (this.#tryNext()) yield;
  }

  /** Best first. */
  get questions(): readonly string[] {
    return this.#all().map(({ text }) => text);
  }

  /** The first questions that an article answers, or all articles together do. */
  first(limit: number, article?: string): string[] {
    return this.#take(article === undefined ? this.#upTo(limit) : this.#all(), limit, article);
  }

  /** The questions that hold what is typed, those first that hold most of it. */
  holding(typed: TypedWords, limit: number, article?: string): string[] {
    const found = this.#all()
      .map((question) => ({ question, share: shareHeld(question, typed, this.#index) }))
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort((a, b) => b.share - a.share);
    return this.#take(
      found.map(({ question }) => question),
      limit,
      article,
    );
  }

  #all(): readonly OfferedQuestion[] {
    return this.#upTo(Number.POSITIVE_INFINITY);
  }

  #upTo(count: number): readonly OfferedQuestion[] {
    while (this.#offered.length < count && this.#tryNext());
    return this.#offered;
  }

  /** @returns whether there was another one to try. */
  #tryNext(): boolean {
    const next = this.#more.next();
    if (next.done === true) return false;
    if (next.value !== undefined) this.#offered.push(readOffered(next.value));
    return true;
  }

  #take(questions: readonly OfferedQuestion[], limit: number, article: string | undefined): string[] {
    const taken: string[] = [];
    for (const { text } of questions) {
      if (taken.length >= limit) break;
      if (article === undefined || this.#isAnsweredBy(article, text)) taken.push(text);
    }
    return taken;
  }

  #isAnsweredBy(article: string, question: string): boolean {
    if (!this.#index.articles.has(article)) return false;
    const answers = this.#byArticle.get(article) ?? new Map<string, boolean>();
    this.#byArticle.set(article, answers);
    const isAnswered = answers.get(question) ?? this.#isAnswered(question, article);
    answers.set(question, isAnswered);
    return isAnswered;
  }
}

/** Each question that is answered; undefined for other work in between, so that whoever waits may pause. */
function* findAnswered(
  own: readonly string[],
  index: ParagraphIndex,
  isAnswered: IsAnswered,
): Generator<string | undefined, void> {
  const found = new Set<string>();
  const tried = (question: string): string | undefined => {
    const key = question.toLowerCase();
    if (question.length > LONGEST || found.has(key) || !isAnswered(question)) return undefined;
    found.add(key);
    return question;
  };
  for (const question of own) yield tried(question);
  if (found.size >= ENOUGH) return;
  for (const question of yield* inventQuestions(index, TRIES)) {
    yield tried(question);
    if (found.size >= ENOUGH) return;
  }
}
