import type { Answer, Citation, Snippet, Value } from '../answer/answer.ts';
import type { Article, Paragraph } from '../corpus/article.ts';
import type { Words } from '../words/words.ts';
import type { DirectAnswers, Note, Passage } from './card.ts';
import { quotedPassage } from './quoted-passage.ts';

const MOST_VALUES = 6;
/** So many places that no passage shows are named for a direct answer. */
const MOST_ELSEWHERE = 2;

/** The direct answers and the passages of a card, numbered together. */
export interface Footnoted {
  readonly answers: readonly DirectAnswers[];
  readonly passages: readonly Passage[];
  /** Where else the direct answers stand. */
  readonly also: readonly Note[];
}

/**
 * Numbers what an answer rests on: the passages in order, then the other paragraphs that the direct answers cite.
 *
 * @param shown those of the answer's snippets that the card shows.
 * @param above what the card quotes above them, numbered from 1: it is not quoted once more.
 */
export function footnoted(
  { values }: Answer,
  shown: readonly Snippet[],
  articles: readonly Article[],
  words: Words,
  above: readonly Citation[] = [],
): Footnoted {
  const passages = shown.filter((snippet) => !above.some((citation) => holds(citation, snippet)));
  const quoted = [...above, ...passages];
  const cited = values.slice(0, MOST_VALUES).map((value) => ({ value, paragraphs: citedBy(value, quoted) }));
  const inPassages = [...new Set(quoted.map(({ paragraph }) => paragraph))];
  const all = [...new Set([...inPassages, ...cited.flatMap(({ paragraphs }) => paragraphs)])];
  const numberOf = (paragraph: Paragraph): number => all.indexOf(paragraph) + 1;
  const isNumbered = cited.length > 0 || quoted.length > 1;
  return {
    answers: directAnswers(
      cited.map(({ value, paragraphs }) => ({
        value,
        footnotes: paragraphs.map(numberOf).sort((a, b) => a - b),
      })),
      values.length,
      words,
    ),
    passages: passages.map((snippet) => ({
      ...quotedPassage(snippet, words),
      ...(isNumbered ? { footnote: numberOf(snippet.paragraph) } : {}),
    })),
    also: elsewhere(all.slice(inPassages.length), inPassages.length, articles, words),
  };
}

function holds(outer: Citation, inner: Citation): boolean {
  return outer.paragraph === inner.paragraph && outer.start <= inner.start && inner.end <= outer.end;
}

/** The paragraphs to name for a direct answer: those on show, and a few others. */
function citedBy({ citations }: Value, shown: readonly Citation[]): Paragraph[] {
  const cited = [...new Set(citations.map(({ paragraph }) => paragraph))];
  const isShown = (paragraph: Paragraph): boolean => shown.some((passage) => passage.paragraph === paragraph);
  return [
    ...cited.filter(isShown),
    ...cited.filter((paragraph) => !isShown(paragraph)).slice(0, MOST_ELSEWHERE),
  ];
}

function directAnswers(values: DirectAnswers['values'], count: number, { answer }: Words): DirectAnswers[] {
  if (values.length === 0) return [];
  const left = count - values.length;
  return [{ kind: 'direct-answers', values, ...(left > 0 ? { rest: answer.moreValues(left) } : {}) }];
}

function elsewhere(
  paragraphs: readonly Paragraph[],
  before: number,
  articles: readonly Article[],
  { answer }: Words,
): Note[] {
  const citations = paragraphs.flatMap((paragraph, place) => {
    const article = articles.find(({ id }) => id === paragraph.article);
    return article === undefined
      ? []
      : [{ footnote: before + place + 1, article, paragraph: paragraph.number }];
  });
  return citations.length === 0 ? [] : [{ kind: 'note', text: answer.also, citations }];
}
