import { LONGEST_QUESTION } from '../src/cards/clean-question.ts';
import { findArticle } from '../src/cards/find-article.ts';
import { suggestionRow } from '../src/cards/suggestion-row.ts';
import type { Context } from '../src/command/context.ts';
import type { Choice } from '../src/command.ts';

/** More than fit on a telephone's screen are not read. */
const MOST = 8;

/**
 * Questions and passages for what is typed.
 *
 * @param article what stands in the option for the article, if anything does.
 */
export function questionChoices(
  typed: string,
  article: unknown,
  { story, words }: Context,
): readonly Choice[] {
  const only = typeof article === 'string' ? findArticle(article, story.articles) : undefined;
  return story
    .suggest(typed.slice(0, LONGEST_QUESTION), {
      ...(only === undefined ? {} : { article: only.id }),
      limit: MOST,
    })
    .map((suggestion) => suggestionRow(suggestion, story.articles, words.private.suggestion));
}
