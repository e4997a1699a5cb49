import type { Article } from '../../src/corpus/article.ts';
import type { ParagraphName } from '../../src/eval/question-set.ts';
import type { Collection } from './collection.ts';
import { type Fact, FactInventor } from './invented-fact.ts';
import { askFor, state } from './invented-sentence.ts';
import { capitalised } from './invented-word.ts';
import { between, pick, type Random, seededRandom } from './random.ts';

interface Stated extends ParagraphName {
  readonly facts: readonly [Fact, ...Fact[]];
}

/**
 * Invents news: articles of a dozen paragraphs of a few sentences each, and questions that one sentence of one
 * paragraph answers. The words are made up, but come as often, as seldom and as bunched as words do in real news.
 *
 * @param paragraphs how many; all but the last article of a smaller collection are those of a larger one of its seed
 * @param questions how many at most, one for a paragraph
 */
export function inventNews(paragraphs: number, questions: number, seed: number): Collection {
  const random = seededRandom(seed);
  const inventor = new FactInventor(random);
  const articles: Article[] = [];
  const stated: Stated[] = [];
  while (stated.length < paragraphs) {
    const article = `article-${articles.length + 1}`;
    const about = inventor.inventSubject();
    const title = `${about.organisations[0]} and the ${capitalised(about.words[0])}`;
    const published = `${between(2010, 2019, random)}-0${between(1, 9, random)}-1${between(0, 9, random)}`;
    const length = Math.min(between(8, 16, random), paragraphs - stated.length);
    const texts = Array.from({ length }, (_, index) => {
      const more = between(1, 3, random);
      const facts = [inventor.inventFact(about)] as const;
      const all = [...facts, ...Array.from({ length: more }, () => inventor.inventFact(about))] as const;
      stated.push({ article, paragraph: index + 1, facts: all });
      return all.map((fact) => state(fact, random)).join(' ');
    });
    articles.push({
      id: article,
      title,
      published,
      language: 'en',
      text: 'article',
      paragraphs: texts.map((text, index) => ({ article, number: index + 1, text })),
    });
  }
  const ask = (facts: Stated['facts'], asking: Random): string =>
    askFor(pick(facts, asking), asking, () => inventor.inventWord());
  return { articles, synonyms: [], questions: askAbout(stated, questions, seededRandom(seed + 1), ask) };
}

function askAbout(
  stated: Stated[],
  count: number,
  random: Random,
  ask: (facts: Stated['facts'], random: Random) => string,
): Collection['questions'] {
  const questions = new Map<string, ParagraphName[]>();
  for (let left = stated.length; left > 0 && questions.size < count; left -= 1) {
    const place = Math.floor(random() * left);
    const chosen = stated[place];
    const last = stated[left - 1];
    if (!chosen || !last) break;
    stated[place] = last;
    const { article, paragraph } = chosen;
    questions.set(ask(chosen.facts, random), [{ article, paragraph }]);
  }
  return [...questions].map(([question, gold]) => ({ question, gold }));
}
