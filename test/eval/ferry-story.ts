import type { Answer, Value } from '../../src/answer/answer.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Outcome } from '../../src/eval/outcome.ts';
import type { Question } from '../../src/eval/question-set.ts';

/** An article of these paragraphs. */
export function articleOf(id: string, texts: readonly string[]): Article {
  const paragraphs = texts.map((text, index) => ({ article: id, number: index + 1, text }));
  return { id, title: id, language: 'en', text: 'article', paragraphs };
}

/** A question that the ferry's second paragraph answers, unless said otherwise. */
export function questionOf(changes: Partial<Question>): Question {
  return {
    id: 'q1',
    question: 'Where does the ferry winter?',
    type: 'where',
    status: 'answered',
    gold: [{ article: 'ferry', paragraph: 2 }],
    shown: [/old dock/i],
    values: [],
    tags: [],
    ...changes,
  };
}

/** An answer that shows these texts, each the whole of a paragraph, and names these countries. */
export function answerOf(texts: readonly string[], countries: readonly string[] = []): Answer {
  const asked = { question: 'Where does the ferry winter?', missing: [], readAs: {}, further: [] };
  const article = articleOf('ferry', texts);
  const [first, ...others] = article.paragraphs.map((paragraph) => {
    return { article, paragraph, start: 0, end: paragraph.text.length, highlights: [] };
  });
  if (!first) return { ...asked, status: 'unanswered', values: [], snippets: [] };
  const values = countries.map((text): Value => ({ text, kind: 'country', citations: [first] }));
  return { ...asked, status: 'answered', values, snippets: [first, ...others] };
}

/** What came of a question, all right unless said otherwise. */
export function outcomeOf(changes: Partial<Outcome>): Outcome {
  return {
    question: questionOf({}),
    answer: answerOf(['It winters in the old dock.']),
    place: 1,
    ms: 1,
    ...changes,
  };
}
