import type { Article } from '../../src/corpus/article.ts';
import { formatArticle } from '../../src/corpus/format-article.ts';
import { numbered } from '../../src/corpus/parse-article.ts';
import { openDesk } from '../../src/desk/desk.ts';
import { noteMiss } from '../../src/desk/miss-statements.ts';
import { contentTerms } from '../../src/misses/content-terms.ts';
import { CHANCE } from '../../src/running/chance.ts';
import { createWorld } from '../../src/sandbox/world.ts';
import { openDatabase } from '../../src/store/database.ts';
import { inventNews } from './invented-news.ts';

const ARTICLES = 200;
const KINDS = ['unanswered', 'related', 'unhelpful'] as const;
const MINUTE = 60 * 1000;
/** So many misses are written at once. */
const AT_ONCE = 500;
const SEED = 8;

/**
 * Makes a database in which the sandbox's first guild has 200 articles and many misses, all of different questions.
 *
 * @param articles whose paragraphs are put into 200.
 */
export async function fillDesk(path: string, articles: readonly Article[], misses: number): Promise<void> {
  const database = await openDatabase({ kind: 'file', path });
  const desk = await openDesk(database, CHANCE);
  const guild = createWorld().guilds[0]?.id ?? '';
  for (const article of regroup(articles)) {
    const { id, paragraphs } = article;
    const stored = { id, text: formatArticle(article), paragraphs: paragraphs.length };
    const outcome = await desk.shelf.add(guild, stored, Date.now());
    if (outcome !== 'added') throw new Error(`an article was not added: ${outcome}`);
  }
  const { questions } = inventNews(misses, misses, SEED);
  for (let from = 0; from < questions.length; from += AT_ONCE) {
    await database.write(
      questions.slice(from, from + AT_ONCE).flatMap(({ question }, place) => {
        const kind = KINDS[(from + place) % KINDS.length] ?? 'unanswered';
        const miss = { question, terms: contentTerms(question), kind };
        return noteMiss(guild, miss, Date.now() - (from + place) * MINUTE);
      }),
    );
  }
  await database.close();
}

/** The same paragraphs in 200 articles. */
function regroup(articles: readonly Article[]): Article[] {
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const each = Math.ceil(texts.length / ARTICLES);
  return Array.from({ length: Math.ceil(texts.length / each) }, (_, place) => {
    const id = `article-${place + 1}`;
    const paragraphs = numbered(id, texts.slice(place * each, (place + 1) * each));
    return {
      id,
      title: `News ${place + 1}`,
      published: '2019-05-14',
      language: 'en',
      text: 'article',
      paragraphs,
    };
  });
}
