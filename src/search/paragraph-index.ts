import MiniSearch from 'minisearch';
import type { Article, Paragraph } from '../corpus/article.ts';
import { splitSentences } from '../language/sentences.ts';
import { analyze, type Token } from './analyzer.ts';
import { shapesOf } from './shape.ts';
import { Vocabulary } from './vocabulary.ts';

/** A paragraph with its words as numbers. */
export interface IndexedParagraph {
  readonly paragraph: Paragraph;
  readonly article: Article;
  /** The form of each token, in order. */
  readonly forms: Int32Array;
  /** What each token looks like, see `SHAPE`. */
  readonly shapes: Uint8Array;
  /** The token with which each sentence begins; a last entry holds the number of tokens. */
  readonly sentenceStarts: Int32Array;
}

/** The terms of an article, stop words left out. */
export interface ArticleTerms {
  /** Of the title, the publisher's name and the author's: "according to the Harbour Post". */
  readonly title: ReadonlySet<number>;
  readonly text: ReadonlySet<number>;
}

/** Everything the search knows of a corpus. Built once, never changed. */
export interface ParagraphIndex {
  readonly paragraphs: readonly IndexedParagraph[];
  readonly vocabulary: Vocabulary;
  /** Mean number of tokens in a paragraph. */
  readonly meanLength: number;
  /** By article id. */
  readonly articles: ReadonlyMap<string, ArticleTerms>;
  /** Pairs of terms that the corpus writes with a hyphen, by the word they make together. */
  readonly compounds: ReadonlyMap<string, readonly [string, string]>;
  /** The paragraphs of an article, in order. */
  paragraphsOf(article: string): readonly IndexedParagraph[];
  /**
   * Paragraphs that hold at least one of the terms, best first by MiniSearch's BM25+.
   *
   * @param terms terms of the vocabulary, with the weight of each.
   * @param article id of the only article to look in.
   */
  retrieve(terms: ReadonlyMap<number, number>, limit: number, article?: string): IndexedParagraph[];
}

/** Indexes the paragraphs of all articles. */
export function buildIndex(articles: readonly Article[]): ParagraphIndex {
  const steps = indexSteps(articles);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** {@link buildIndex} in steps of one paragraph, for whoever has something else to do in between. */
export function* indexSteps(articles: readonly Article[]): Generator<undefined, ParagraphIndex> {
  const vocabulary = new Vocabulary();
  const compounds = new Map<string, readonly [string, string]>();
  const paragraphs: IndexedParagraph[] = [];
  const byArticle = new Map<string, IndexedParagraph[]>();
  const textTerms = new Map<string, Set<number>>();
  // Terms are made before MiniSearch sees them, so it neither cuts nor changes them.
  const engine = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  let length = 0;
  for (const article of articles) {
    const ofArticle = new Set<number>();
    const own: IndexedParagraph[] = [];
    textTerms.set(article.id, ofArticle);
    byArticle.set(article.id, own);
    for (const paragraph of article.paragraphs) {
      const tokens = analyze(paragraph.text);
      const forms = Int32Array.from(tokens, (token) => vocabulary.add(token));
      for (const form of forms) {
        const term = vocabulary.termOfForm(form);
        if (vocabulary.note(term, paragraphs.length) && !vocabulary.isStopTerm(term)) ofArticle.add(term);
      }
      noteCompounds(tokens, compounds);
      engine.add({ id: paragraphs.length, terms: searchable(forms, vocabulary) });
      const starts = sentenceStarts(paragraph.text, tokens);
      const indexed = { paragraph, article, forms, shapes: shapesOf(tokens), sentenceStarts: starts };
      paragraphs.push(indexed);
      own.push(indexed);
      length += forms.length;
      yield;
    }
  }
  return {
    paragraphs,
    vocabulary,
    meanLength: length / Math.max(1, paragraphs.length),
    articles: new Map(
      articles.map((article) => [
        article.id,
        { title: titleTerms(article, vocabulary), text: textTerms.get(article.id) ?? new Set() },
      ]),
    ),
    compounds,
    paragraphsOf: (article) => byArticle.get(article) ?? [],
    retrieve: (terms, limit, article) =>
      engine
        .search([...terms.keys()].map(key).join(' '), {
          boostTerm: (term) => terms.get(Number.parseInt(term, 36)) ?? 1,
          ...(article === undefined ? {} : { filter: ({ id }) => paragraphs[id]?.article.id === article }),
        })
        .slice(0, limit)
        .flatMap(({ id }) => paragraphs[id] ?? []),
  };
}

function searchable(forms: Int32Array, vocabulary: Vocabulary): string {
  let terms = '';
  for (const form of forms) if (!vocabulary.isStopForm(form)) terms += ` ${key(vocabulary.termOfForm(form))}`;
  return terms.slice(1);
}

/** MiniSearch's name of a term: a short one makes its tree of prefixes, which nobody here asks for, small and fast. */
function key(term: number): string {
  return term.toString(36);
}

function sentenceStarts(text: string, tokens: readonly Token[]): Int32Array {
  const starts = [0];
  let token = 0;
  for (const sentence of splitSentences(text).slice(1)) {
    while (token < tokens.length && (tokens[token]?.start ?? 0) < sentence.start) token += 1;
    starts.push(token);
  }
  starts.push(tokens.length);
  return Int32Array.from(starts);
}

function noteCompounds(tokens: readonly Token[], compounds: Map<string, readonly [string, string]>): void {
  for (const [place, token] of tokens.entries()) {
    const before = tokens[place - 1];
    if (token.tied && before !== undefined)
      compounds.set(before.form + token.form, [before.term, token.term]);
  }
}

function titleTerms(article: Article, vocabulary: Vocabulary): Set<number> {
  const heading = [article.title, article.publisher, article.author].join(' ');
  const terms = analyze(heading).filter((token) => !token.stop);
  return new Set(terms.map((token) => vocabulary.termOfForm(vocabulary.add(token))));
}
