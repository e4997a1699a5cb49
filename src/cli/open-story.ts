import type { Config } from '../config.ts';
import type { Article } from '../corpus/article.ts';
import { CorpusError } from '../corpus/corpus-error.ts';
import { loadCorpus } from '../corpus/load.ts';
import { nearest } from '../corpus/nearest.ts';
import type { Story } from '../story.ts';
import { type CorpusFolder, corpusFolder } from './corpus-folder.ts';
import { Misuse } from './misuse.ts';

const MOST_IDS = 20;

/**
 * Loads the articles and builds their index.
 *
 * @param article an id that has to be among them.
 * @throws {Misuse} When the folder or the article cannot be used.
 */
export async function openStory(
  corpus: string | undefined,
  article: string | undefined,
  config: Config,
): Promise<Story> {
  const folder = corpusFolder(corpus, config);
  const { articles, synonyms, questions } = await loadCorpus(folder.directory).catch((error: unknown) => {
    throw corpusMisuse(error, folder);
  });
  if (article !== undefined) checkArticle(article, articles);
  // Loaded last: who made a mistake hears of it at once.
  const { createStory } = await import('../story.ts');
  return createStory(articles, synonyms, questions);
}

/** What is thrown for an error in loading articles: a fault of theirs names what the folder was named by. */
export function corpusMisuse(error: unknown, { namedBy }: CorpusFolder): unknown {
  if (!(error instanceof CorpusError)) return error;
  return new Misuse(namedBy === 'CORPUS_DIR' ? `CORPUS_DIR: ${error.message}` : error.message, {
    cause: error,
  });
}

function checkArticle(article: string, articles: readonly Article[]): void {
  const ids = articles.map(({ id }) => id);
  if (ids.includes(article)) return;
  const meant = nearest(article, ids);
  const shown = ids.length <= MOST_IDS ? ids : [...ids.slice(0, MOST_IDS), `${ids.length - MOST_IDS} more`];
  const hint = meant === undefined ? '. ' : `; did you mean ${meant}? `;
  throw new Misuse(`--article "${article}" is not among the articles${hint}There are: ${shown.join(', ')}`);
}
