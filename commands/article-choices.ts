import { articleRow } from '../src/cards/article-row.ts';
import { articlesCalled } from '../src/cards/find-article.ts';
import type { Choice } from '../src/command.ts';
import type { Story } from '../src/story.ts';

/** Discord shows so many rows. */
const MOST = 25;

/** The articles that what is typed may mean. */
export function articleChoices(typed: string, articles: Story['articles']): readonly Choice[] {
  return articlesCalled(typed, articles).slice(0, MOST).map(articleRow);
}
