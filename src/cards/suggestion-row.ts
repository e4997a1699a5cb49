import type { Suggestion } from '../answer/suggestion.ts';
import type { Article } from '../corpus/article.ts';
import type { Words } from '../words/words.ts';
import { ELLIPSIS, shorten } from './shorten.ts';
import { shortenStatement } from './shorten-statement.ts';
import { passageId, questionId } from './suggestion-id.ts';

/** A row of suggestions as Discord takes it. */
export interface SuggestionRow {
  /** At most {@link LONGEST_LABEL} UTF-16 units. */
  readonly label: string;
  readonly value: string;
}

export const LONGEST_LABEL = 100;

const LONGEST = { source: 28, word: 16, why: 52 } as const;
/** A shorter beginning of a passage tells nothing. */
const LEAST_BEGINNING = 12;

/** What a suggestion is and why it is offered: whatever has to give way, the reason does not. */
export function suggestionRow(
  suggestion: Suggestion,
  articles: readonly Article[],
  words: Words['suggestion'],
): SuggestionRow {
  if (suggestion.kind === 'question') {
    const { question } = suggestion;
    const before = `${words.question}: `;
    const why = ` · ${words.answered}`;
    const room = LONGEST_LABEL - before.length - why.length;
    return { label: before + shortenStatement(question, room) + why, value: questionId(question) };
  }
  const { paragraph, start, end } = suggestion.citation;
  const article = articles.find(({ id }) => id === paragraph.article);
  const source = shorten(article?.publisher ?? article?.title ?? paragraph.article, LONGEST.source);
  const head = `${source} ¶${paragraph.number} · ${reason(suggestion.words, words)}`;
  const room = LONGEST_LABEL - head.length - ': '.length;
  const beginning =
    room < LEAST_BEGINNING ? ELLIPSIS : shortenStatement(paragraph.text.slice(start, end), room);
  return { label: beginning === ELLIPSIS ? head : `${head}: ${beginning}`, value: passageId(paragraph) };
}

/** As many of the words as there is room for, the first one always. */
function reason(held: readonly string[], { holds }: Words['suggestion']): string {
  const short = held.map((word) => shorten(word, LONGEST.word));
  for (let count = short.length; count > 1; count -= 1) {
    const why = holds(short.slice(0, count));
    if (why.length <= LONGEST.why) return why;
  }
  return holds(short.slice(0, 1));
}
