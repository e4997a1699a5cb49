import type { Answer } from './answer/answer.ts';
import { Answerer } from './answer/answerer.ts';
import { firstUses } from './answer/first-uses.ts';
import { MentionContexts } from './answer/mention-contexts.ts';
import { type IsAnswered, QuestionBook } from './answer/suggest/question-book.ts';
import { Suggester } from './answer/suggest/suggester.ts';
import { WordCompleter } from './answer/suggest/word-completer.ts';
import type { Suggestion } from './answer/suggestion.ts';
import type { Check } from './check/check.ts';
import { Checker } from './check/checker.ts';
import { corpusKnowledge } from './check/corpus-knowledge.ts';
import type { CorpusKnowledge } from './check/knowledge.ts';
import type { Article } from './corpus/article.ts';
import type { SynonymRule } from './corpus/synonyms.ts';
import {
  createRulingFinder,
  createRulingFinderGently,
  type Ruled,
  type RulingFinder,
} from './rulings/ruling-finder.ts';
import { englishThesaurus } from './search/english-thesaurus.ts';
import type { MadeInSteps } from './search/made-in-steps.ts';
import { buildIndex, indexSteps, type ParagraphIndex } from './search/paragraph-index.ts';
import { Thesaurus, toTermRules } from './search/thesaurus.ts';

/** How one question is asked. */
export interface AskOptions {
  /** Answer from this article alone (its id). */
  readonly article?: string;
  /** Snippets shown at most, 1 or more. Default 3. */
  readonly limit?: number;
  /** Further passages at most, for whoever wants to see more than the snippets. Default none. */
  readonly further?: number;
}

/** How a message is checked. */
export interface CheckOptions {
  /** Take the whole text for one quotation, whatever marks stand in it. */
  readonly quote?: boolean;
}

/** The core's front door: everything a question needs, in memory, synchronous, without a clock or a network. */
export interface Story {
  readonly articles: readonly Article[];
  /**
   * Questions that the articles answer: the story's own, then ones made from the names in it. Found on first use, when
   * each of them is asked once.
   */
  readonly questions: readonly string[];
  /** The first three of `questions`, for whoever does not know what to ask. */
  readonly examples: readonly string[];
  ask(question: string, options?: AskOptions): Answer;
  /**
   * What may complete a question that is being typed: questions, then passages, of each kind the best first. Where
   * nothing is typed yet: questions alone. The last word counts as unfinished unless something stands behind it.
   *
   * @param options.limit suggestions at most, default 10; half of them, rounded down, are questions if there are passages.
   */
  suggest(typed: string, options?: AskOptions): readonly Suggestion[];
  /**
   * Holds a message against the articles: each quotation, and each detail outside them. Never a verdict, only how the
   * message stands to the text.
   *
   * @param message as it was written, markup, links and mentions included. The parts' offsets count its UTF-16 units.
   */
  check(message: string, options?: CheckOptions): Check;
  /** The first `limit` paragraphs for a question, best first: what an evaluation of the ranking looks at. */
  rank(question: string, limit: number): readonly { readonly article: string; readonly paragraph: number }[];
  /** Reads rulings once; what comes back finds, in well under a ms, the one that fits a question. */
  rulingFinder<T extends Ruled>(rulings: readonly T[]): RulingFinder<T>;
  /**
   * Likewise for whoever has something else to do meanwhile.
   *
   * @param pause called every few ms of work; it goes on when that resolves.
   */
  rulingFinderGently<T extends Ruled>(
    rulings: readonly T[],
    pause: () => Promise<void>,
  ): Promise<RulingFinder<T>>;
  /**
   * The same articles with further synonyms, each worth what the story's own are. Cheap: nothing is indexed again, and
   * what the index alone decides is shared. The questions offered are asked anew when they are first needed.
   */
  withSynonyms(rules: readonly SynonymRule[]): Story;
  /**
   * Does beforehand what the first suggestion and the first check would have to wait for: asks every question that may be
   * offered, sorts the words that may be typed, and reads the articles to the letter. Whoever asks in between waits for
   * what is missing, and for nothing twice.
   *
   * @param pause called every few ms of work; it goes on when that resolves.
   * @param isWanted asked after each pause: it stops where nobody needs the story any more.
   */
  prepare(pause: () => Promise<void>, isWanted?: () => boolean): Promise<void>;
}

/** A match by the story's own synonyms is worth this much of one by the word itself. */
const OWN_SYNONYM = 0.85;
const SNIPPETS = 3;
const SUGGESTIONS = 10;
const EXAMPLES = 3;
/** So many paragraphs are indexed at once by {@link createStoryGently}: some ms of work. */
const AT_ONCE = 10;

/**
 * Builds a story's index. The articles' ids must differ.
 *
 * @param questions questions to offer, best first; those that the articles do not answer are left out.
 */
export function createStory(
  articles: readonly Article[],
  synonyms: readonly SynonymRule[] = [],
  questions: readonly string[] = [],
): Story {
  return storyOf(groundOf(articles, questions, buildIndex(articles)), synonyms);
}

/**
 * {@link createStory} for whoever has something else to do meanwhile.
 *
 * @param pause called every few ms of work; it goes on when that resolves.
 */
export async function createStoryGently(
  articles: readonly Article[],
  synonyms: readonly SynonymRule[],
  questions: readonly string[],
  pause: () => Promise<void>,
): Promise<Story> {
  const steps = indexSteps(articles);
  for (let done = 1; ; done += 1) {
    const step = steps.next();
    if (step.done) return storyOf(groundOf(articles, questions, step.value), synonyms);
    if (done % AT_ONCE === 0) await pause();
  }
}

/** What of a story does not depend on its synonyms. */
interface Ground {
  readonly articles: readonly Article[];
  /** To offer, if the articles answer them. */
  readonly questions: readonly string[];
  readonly index: ParagraphIndex;
  readonly contexts: MentionContexts;
  /** Made when it is first called. */
  readonly completer: () => WordCompleter;
  /** What checks need. */
  readonly knowledge: MadeInSteps<CorpusKnowledge>;
}

function groundOf(articles: readonly Article[], questions: readonly string[], index: ParagraphIndex): Ground {
  const contexts = new MentionContexts(index);
  let completer: WordCompleter | undefined;
  return {
    articles,
    questions,
    index,
    contexts,
    completer: () => {
      completer ??= new WordCompleter(index.vocabulary);
      return completer;
    },
    knowledge: corpusKnowledge(index, contexts),
  };
}

function storyOf(ground: Ground, synonyms: readonly SynonymRule[]): Story {
  const { articles, questions, index, contexts, completer, knowledge } = ground;
  const thesaurus = new Thesaurus(toTermRules(synonyms, OWN_SYNONYM), englishThesaurus());
  const answerer = new Answerer(index, thesaurus, contexts);
  const isAnswered: IsAnswered = (question, article) =>
    answerer.answer(question, 1, article).status === 'answered';
  const book = new QuestionBook(questions, index, isAnswered);
  const suggester = new Suggester(index, thesaurus, book, completer);
  const checker = new Checker(thesaurus, knowledge.whole);
  return {
    articles,
    get questions() {
      return book.questions;
    },
    get examples() {
      return book.first(EXAMPLES);
    },
    ask: (question, { article, limit = SNIPPETS, further } = {}) =>
      answerer.answer(question, limit, article, further),
    suggest: (typed, { article, limit = SUGGESTIONS } = {}) => suggester.suggest(typed, limit, article),
    check: (message, { quote = false } = {}) => checker.check(message, quote),
    rank: (question, limit) =>
      answerer
        .rank(question)
        .slice(0, limit)
        .map(({ paragraph }) => ({ article: paragraph.article, paragraph: paragraph.number })),
    rulingFinder: (rulings) => createRulingFinder(rulings, index, thesaurus),
    rulingFinderGently: (rulings, pause) => createRulingFinderGently(rulings, index, thesaurus, pause),
    withSynonyms: (rules) => storyOf(ground, [...synonyms, ...rules]),
    async prepare(pause, isWanted = () => true) {
      const parts = [firstUses(index.vocabulary), completer().steps(), book.steps(), knowledge.steps()];
      for (const steps of parts) {
        for (const _ of steps) {
          await pause();
          if (!isWanted()) return;
        }
      }
    },
  };
}
