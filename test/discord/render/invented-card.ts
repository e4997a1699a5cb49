import type { Block, Button, Passage } from '../../../src/cards/card.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { type RenderedMessage, render } from '../../../src/discord/render.ts';
import type { TextRange } from '../../../src/text-range.ts';
import { en } from '../../../src/words/en.ts';
import { inventArticles } from '../../invented-story.ts';

/** An article of these paragraphs. */
export function articleOf(texts: string | readonly string[], fields: Partial<Article> = {}): Article {
  const [article] = inventArticles({ ferry: texts });
  if (article === undefined) throw new Error('No article was invented');
  return { ...article, title: 'Old ferry to leave', publisher: 'Harbour Post', ...fields };
}

/** The first paragraph, quoted whole. */
export function passageOf(article: Article, fields: Partial<Passage> = {}): Passage {
  const [paragraph] = article.paragraphs;
  if (paragraph === undefined) throw new Error('The article has no paragraph');
  return {
    kind: 'passage',
    article,
    citation: { paragraph, start: 0, end: paragraph.text.length },
    highlights: [],
    ...fields,
  };
}

/** Where a word stands. */
export function rangeOf(text: string, word: string): TextRange {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
}

export function shown(blocks: readonly Block[], buttons: readonly Button[] = []): RenderedMessage {
  const articles = new Map(
    blocks.flatMap((block) => (block.kind === 'passage' ? [[block.article.id, block.article] as const] : [])),
  );
  return render({ blocks, buttons }, { articles: [...articles.values()], words: en });
}
