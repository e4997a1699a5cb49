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
   * @param terms names of terms, with the weight of each.
   * @param article id of the only article to look in.
   */
  retrieve(terms: ReadonlyMap<string, number>, limit: number, article?: string): IndexedParagraph[];
}

/** Indexes the paragraphs of all articles. */
export function buildIndex(articles: readonly Article[]): ParagraphIndex {
  const vocabulary = new Vocabulary();
  const compounds = new Map<string, readonly [string, string]>();
  const paragraphs: IndexedParagraph[] = [];
  const byArticle = new Map<string, IndexedParagraph[]>();
  const textTerms = new Map<string, Set<number>>();
  // Terms are made before MiniSearch sees them, so that it neither cuts nor changes them.
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
      for (const term of new Set(forms.map((form) => vocabulary.termOfForm(form)))) {
        vocabulary.countParagraph(term);
        ofArticle.add(term);
      }
      noteCompounds(tokens, compounds);
      engine.add({ id: paragraphs.length, terms: searchable(tokens) });
      const starts = sentenceStarts(paragraph.text, tokens);
      const indexed = { paragraph, article, forms, shapes: shapesOf(tokens), sentenceStarts: starts };
      paragraphs.push(indexed);
      own.push(indexed);
      length += forms.length;
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
        .search([...terms.keys()].join(' '), {
          boostTerm: (term) => terms.get(term) ?? 1,
          ...(article === undefined ? {} : { filter: ({ id }) => paragraphs[id]?.article.id === article }),
        })
        .slice(0, limit)
        .flatMap(({ id }) => paragraphs[id] ?? []),
  };
}

function searchable(tokens: readonly Token[]): string {
  return tokens
    .filter((token) => !token.stop)
    .map((token) => token.term)
    .join(' ');
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
  const terms = analyze(article.title).filter((token) => !token.stop);
  return new Set(terms.map((token) => vocabulary.termOfForm(vocabulary.add(token))));
}
