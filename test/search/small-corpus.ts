import type { Article } from '../../src/corpus/article.ts';
import { analyze } from '../../src/search/analyzer.ts';
import { buildIndex, type ParagraphIndex } from '../../src/search/paragraph-index.ts';
import { buildQuery, type Query } from '../../src/search/query.ts';
import { respell } from '../../src/search/respell.ts';
import { type SearchOptions, search } from '../../src/search/search.ts';
import { Thesaurus, toTermRules } from '../../src/search/thesaurus.ts';

/** A thesaurus that knows nothing, so that a ranking can be worked out by hand. */
export const NO_SYNONYMS = new Thesaurus([]);

/** A thesaurus of rules, each `from => to`, or a group of words that meet each other. */
export function thesaurusOf(rules: readonly string[], strength = 0.8, base?: Thesaurus): Thesaurus {
  const parsed = rules.map((rule) => {
    const [from = [], to = from] = rule.split(' => ').map((side) => side.split(', '));
    return { from, to };
  });
  return new Thesaurus(toTermRules(parsed, strength), base);
}

/** An article of these paragraphs. */
export function articleOf(texts: readonly string[], id = 'harbour', title = 'Notes'): Article {
  const paragraphs = texts.map((text, index) => ({ article: id, number: index + 1, text }));
  return { id, title, language: 'en', text: 'article', paragraphs };
}

/** An index of one article of these paragraphs. */
export function indexOf(...texts: string[]): ParagraphIndex {
  return buildIndex([articleOf(texts)]);
}

/** A question made ready, its typing errors mended. */
export function queryOf(question: string, index: ParagraphIndex, thesaurus: Thesaurus = NO_SYNONYMS): Query {
  return buildQuery(respell(analyze(question), index, thesaurus), index, thesaurus);
}

/** The paragraphs found for a question, best first, each as `article number`. */
export function rank(
  question: string,
  index: ParagraphIndex,
  thesaurus: Thesaurus = NO_SYNONYMS,
  options: SearchOptions = {},
): string[] {
  return search(queryOf(question, index, thesaurus), index, options).map(
    ({ indexed: { paragraph } }) => `${paragraph.article} ${paragraph.number}`,
  );
}

/** The numbers of the paragraphs found in one article of these texts, best first. */
export function rankTexts(question: string, texts: readonly string[], thesaurus?: Thesaurus): number[] {
  return rank(question, indexOf(...texts), thesaurus).map((found) => Number(found.split(' ')[1]));
}
