import type { Article } from '../corpus/article.ts';
import { parseArticle } from '../corpus/parse-article.ts';
import type { StoredArticle } from '../desk/stored-article.ts';

/** What became of a guild's stored articles. */
export interface OwnArticles {
  readonly articles: readonly Article[];
  /** The ids of those that cannot be read any more, as after an update that is stricter. */
  readonly faulty: readonly string[];
}

/**
 * Reads a guild's own articles.
 *
 * @param base beside whose articles they will stand: one whose id the base has come to use too gets another.
 * @param pause called every few ms of work; it goes on when that resolves.
 */
export async function ownArticles(
  stored: readonly StoredArticle[],
  base: readonly Article[],
  pause: () => Promise<void>,
): Promise<OwnArticles> {
  const taken = new Set(base.map(({ id }) => id.toLowerCase()));
  const articles: Article[] = [];
  const faulty: string[] = [];
  let unpaused = 0;
  for (const { id, text } of stored) {
    const parsed = parseArticle(taken.has(id.toLowerCase()) ? `${id}${BESIDE_BASE}` : id, text);
    if (parsed.kind === 'article') articles.push(parsed.article);
    else faulty.push(id);
    unpaused += text.length;
    if (unpaused < AT_ONCE) continue;
    unpaused = 0;
    await pause();
  }
  return { articles, faulty };
}

/** So much is read at once, in UTF-16 units: some ms of work. */
const AT_ONCE = 256 * 1024;

/** No id that the bot makes ends so. */
const BESIDE_BASE = '~own';

/** The id by which an article of the guild's own is stored. */
export function storedId({ id }: Article): string {
  return id.endsWith(BESIDE_BASE) ? id.slice(0, -BESIDE_BASE.length) : id;
}
