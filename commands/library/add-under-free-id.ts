import type { GuildLibrary } from '../../src/command/guild-library.ts';
import type { Article } from '../../src/corpus/article.ts';
import { articleIdFor } from '../../src/corpus/article-id-for.ts';
import { numbered } from '../../src/corpus/parse-article.ts';

type Outcome = Exclude<Awaited<ReturnType<GuildLibrary['add']>>, 'id-taken'>;

/** Adds an article; where another has come to use its id meanwhile, under a new one. */
export async function addUnderFreeId(article: Article, library: GuildLibrary): Promise<Outcome> {
  const tried = new Set<string>();
  let next = article;
  for (;;) {
    const outcome = await library.add(next);
    if (outcome !== 'id-taken') return outcome;
    tried.add(next.id);
    const id = articleIdFor(article.title, [...tried, ...library.articles.map((other) => other.id)]);
    const texts = article.paragraphs.map(({ text }) => text);
    next = { ...article, id, paragraphs: numbered(id, texts) };
  }
}
