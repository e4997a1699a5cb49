import type { Citation } from '../../src/answer/answer.ts';
import { citationWithId } from '../../src/cards/citation-id.ts';
import { readCitedLine } from '../../src/cards/cited-line.ts';
import { shorten } from '../../src/cards/shorten.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Words } from '../../src/words/words.ts';
import { MOST_CITED } from './limits.ts';

/** The passages that a ruling is to cite, each paragraph once. */
export interface ReadCitations {
  readonly citations: readonly Citation[];
  /** A sentence each. */
  readonly mistakes: readonly string[];
}

const LONGEST_LINE = 80;

/**
 * Finds the passages that a ruling is to cite.
 *
 * @param ids of those that were chosen. Of their paragraphs they count, before all of the paragraph.
 * @param lines that name others.
 */
export function readCitations(
  ids: readonly string[],
  lines: readonly string[],
  articles: readonly Article[],
  { rulings: { mistakes: say } }: Words,
): ReadCitations {
  const cited = new Map<string, Citation>();
  const mistakes: string[] = [];
  const cite = (citation: Citation): void => {
    const { article, number } = citation.paragraph;
    const place = `${article}\n${number}`;
    if (!cited.has(place)) cited.set(place, citation);
  };
  const chosen = ids.map((id) => citationWithId(id, articles));
  for (const citation of chosen) if (citation !== undefined) cite(citation);
  if (chosen.includes(undefined)) mistakes.push(say.passageChanged);

  const example = `${articles[0]?.id ?? ''} 1`.trim();
  for (const line of lines) {
    const read = readCitedLine(line, articles);
    const shown = shorten(line, LONGEST_LINE);
    if (read.kind === 'citation') cite(read.citation);
    else if (read.kind === 'no-number') mistakes.push(say.noNumber(shown, example));
    else if (read.kind === 'no-article') mistakes.push(say.noArticle(shown));
    else mistakes.push(say.noParagraph(shown, read.last));
  }
  if (ids.length + lines.length === 0) mistakes.push(say.nothingCited);
  if (cited.size > MOST_CITED) mistakes.push(say.tooManyCited(MOST_CITED));
  return { citations: [...cited.values()], mistakes };
}
