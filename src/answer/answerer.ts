import { analyze } from '../search/analyzer.ts';
import type { IndexedParagraph, ParagraphIndex } from '../search/paragraph-index.ts';
import { isPrintedAsName } from '../search/printed-as-name.ts';
import { buildQuery, type Query } from '../search/query.ts';
import type { Hit } from '../search/ranking.ts';
import { respell } from '../search/respell.ts';
import { search } from '../search/search.ts';
import type { Thesaurus } from '../search/thesaurus.ts';
import type { Answer, NonEmpty, Snippet } from './answer.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { isTelling, judge, readSignals } from './confidence.ts';
import { selectAnswers } from './direct-answers.ts';
import type { MentionContexts } from './mention-contexts.ts';
import type { Question } from './question/question.ts';
import { readQuestion } from './question/read-question.ts';
import { selectSnippets } from './snippets.ts';
import { typeEvidence } from './type-evidence.ts';

/** What came of looking a question up. */
interface Findings {
  readonly question: Question;
  readonly query: Query;
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly candidates: readonly Candidate[];
}

/** A question is read this far, in characters; the rest of a pasted page is no question. */
const LONGEST_QUESTION = 1000;
/**
 * In which paragraphs direct answers are looked for: so many of the best ones, if they score at least this share of the
 * best. What a list asks for stands all over the story.
 */
const LOOK = { one: { most: 8, share: 0.5 }, list: { most: 20, share: 0.2 } } as const;
/** How much a well supported direct answer raises its paragraph. */
const DIRECT_ANSWER = 0.9;
/** A candidate counts at least this share of its score, and the rest as its paragraph compares to the best. */
const PARAGRAPH_SHARE = 0.4;

/** Answers questions from an index. Everything it remembers between questions is derived from the index. */
export class Answerer {
  readonly #index: ParagraphIndex;
  readonly #thesaurus: Thesaurus;
  readonly #contexts: MentionContexts;

  constructor(index: ParagraphIndex, thesaurus: Thesaurus, contexts: MentionContexts) {
    this.#index = index;
    this.#thesaurus = thesaurus;
    this.#contexts = contexts;
  }

  /**
   * @param limit snippets at most, 1 or more.
   * @param more further passages at most.
   */
  answer(text: string, limit: number, article?: string, more = 0): Answer {
    const { question, query, hits, candidates } = this.#look(text, article);
    const missing = query.concepts
      .filter((concept) => concept.readings.length === 0 && isTelling(concept, question))
      .map(({ token }) => token.form);
    const readAs = Object.fromEntries(
      question.tokens.flatMap(({ typed, form }) => (typed === undefined ? [] : [[typed, form]])),
    );
    const asked = { question: text, missing, readAs, further: [] };
    const nothing = { values: [], snippets: [] } as const;
    if (question.type === 'overview') {
      const leads = this.#leads(limit, article);
      return isFilled(leads)
        ? { ...asked, missing: [], status: 'answered', values: [], snippets: leads }
        : { ...asked, status: 'empty', ...nothing };
    }
    if (query.concepts.length === 0) return { ...asked, status: 'empty', ...nothing };
    const values = selectAnswers(candidates, question);
    const status = judge(readSignals(question, query, hits, values));
    const stated = status === 'answered' ? values : [];
    const snippets = selectSnippets(hits, stated, limit);
    if (status === 'unanswered' || !isFilled(snippets)) return { ...asked, status: 'unanswered', ...nothing };
    const further = selectSnippets(hits, stated, more, snippets);
    if (status === 'related') return { ...asked, status, values: [], snippets, further };
    return { ...asked, status, values: values.map(({ value }) => value), snippets, further };
  }

  /** The paragraphs found for a question, best first. */
  rank(text: string): readonly IndexedParagraph[] {
    return this.#look(text).hits.map(({ indexed }) => indexed);
  }

  #look(text: string, article?: string): Findings {
    const read = text.slice(0, LONGEST_QUESTION);
    const tokens = respell(analyze(read), this.#index, this.#thesaurus);
    const question = readQuestion(read, tokens, (token) => isPrintedAsName(token, this.#index));
    const query = buildQuery(question.tokens, this.#index, this.#thesaurus);
    const hits = search(query, this.#index, { article, typeEvidence: typeEvidence(question) });
    return question.wanted.length === 0
      ? { question, query, hits, candidates: [] }
      : { question, query, ...this.#lookForAnswers(question, query, hits) };
  }

  /** Looks for direct answers in the best paragraphs, and moves up the paragraphs that hold good ones. */
  #lookForAnswers(
    question: Question,
    query: Query,
    hits: readonly Hit[],
  ): Pick<Findings, 'hits' | 'candidates'> {
    const top = hits[0]?.score ?? 1;
    const { most, share: least } = question.plural ? LOOK.list : LOOK.one;
    const near = hits.slice(0, most).filter(({ score }) => score >= top * least);
    const looked = near.map((hit) => {
      const found = candidatesIn(hit, question, query, this.#contexts.of(hit.indexed));
      const score = hit.score + DIRECT_ANSWER * Math.min(1, found[0]?.score ?? 0);
      return { hit: { ...hit, score }, found };
    });
    looked.sort((a, b) => b.hit.score - a.hit.score);
    return {
      hits: [...looked.map(({ hit }) => hit), ...hits.slice(near.length)],
      candidates: looked.flatMap(({ hit, found }) => {
        const share = 1 - PARAGRAPH_SHARE + (PARAGRAPH_SHARE * hit.score) / top;
        return found.map((candidate) => ({ ...candidate, hit, score: candidate.score * share }));
      }),
    };
  }

  /** How each article begins: the answer to "what is it about". */
  #leads(limit: number, only?: string): Snippet[] {
    const leads = this.#index.paragraphs.filter(
      ({ paragraph: { number, text }, article: { id } }) =>
        number === 1 && text.trim() !== '' && (only === undefined || id === only),
    );
    const hits = leads.map((indexed) => ({ indexed, matches: [], sentences: [], score: 0 }));
    return selectSnippets(hits, [], limit);
  }
}

function isFilled<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
