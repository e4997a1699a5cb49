import type { Paragraph } from '../../corpus/article.ts';

const MOST = 5;

/**
 * Names paragraphs, those of one article together: `Also in Harbour Post ¶2, ¶5; Morning Tide ¶1 and 3 more.`
 *
 * @param nameOf what to call a paragraph's article
 */
export function alsoIn(paragraphs: readonly Paragraph[], nameOf: (paragraph: Paragraph) => string): string {
  const all = [...new Set(paragraphs)];
  const byArticle = new Map<string, string>();
  for (const paragraph of all.slice(0, MOST)) {
    const named = byArticle.get(paragraph.article);
    const number = `¶${paragraph.number}`;
    byArticle.set(
      paragraph.article,
      named === undefined ? `${nameOf(paragraph)} ${number}` : `${named}, ${number}`,
    );
  }
  const more = all.length > MOST ? ` and ${all.length - MOST} more` : '';
  return `Also in ${[...byArticle.values()].join('; ')}${more}.`;
}
