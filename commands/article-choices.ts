import { articleRow } from '../src/cards/article-row.ts';
import { articlesCalled } from '../src/cards/find-article.ts';
import type { Context } from '../src/command/context.ts';
import type { Choice } from '../src/command.ts';

/** Discord shows so many rows. */
const MOST = 25;

/** The articles that what is typed may mean. */
export function articleChoices(typed: string, { story }: Context): readonly Choice[] {
  return articlesCalled(typed, story.articles).slice(0, MOST).map(articleRow);
}
