import type { Article } from '../../src/corpus/article.ts';
import { formatArticle } from '../../src/corpus/format-article.ts';
import type { CorpusFile } from '../../src/corpus/zip-of.ts';
import type { OwnSynonym } from '../../src/stories/guild-story.ts';
import { storedId } from '../../src/stories/own-articles.ts';

/** A guild's own articles and synonyms as a folder of articles holds them. */
export function exportedFiles(
  articles: readonly Article[],
  synonyms: readonly OwnSynonym[],
): readonly CorpusFile[] {
  const files = articles.map((article) => ({
    name: `${storedId(article)}.md`,
    text: formatArticle(article),
  }));
  if (synonyms.length === 0) return files;
  return [...files, { name: 'synonyms.txt', text: synonyms.map(({ line }) => `${line}\n`).join('') }];
}
