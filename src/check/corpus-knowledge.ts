import type { MentionContexts } from '../answer/mention-contexts.ts';
import { eachInSteps } from '../search/each-in-steps.ts';
import { type MadeInSteps, madeInSteps } from '../search/made-in-steps.ts';
import type { ParagraphIndex } from '../search/paragraph-index.ts';
import { Publishers } from './attribution/named-publisher.ts';
import { nameLookup } from './detail/names/name-lookup.ts';
import { ParagraphFinder } from './detail/paragraph-finder.ts';
import type { CorpusKnowledge } from './knowledge.ts';
import { PrintedNames } from './message/printed-names.ts';
import { UNKNOWN, WordIndex } from './quotation/word-index.ts';

/** What checking needs to know of an index. */
export function corpusKnowledge(
  index: ParagraphIndex,
  contexts: MentionContexts,
): MadeInSteps<CorpusKnowledge> {
  return madeInSteps(() => steps(index, contexts));
}

function* steps(index: ParagraphIndex, contexts: MentionContexts): Generator<undefined, CorpusKnowledge> {
  const words = yield* WordIndex.steps(index.paragraphs);
  const finder = new ParagraphFinder(index);
  const names = new PrintedNames(index.vocabulary);
  yield* eachInSteps(index.paragraphs, (indexed, place) => {
    finder.add(place);
    names.add(indexed);
  });
  const publishers = new Publishers((form) => words.idOf(form) !== UNKNOWN);
  const articles = [...new Set(index.paragraphs.map(({ article }) => article))];
  yield* eachInSteps(articles, (article) => publishers.add(article));
  const lookUp = nameLookup(index, contexts, (name) => publishers.isSource(name));
  return { index, contexts, words, finder, names, publishers, lookUp };
}
