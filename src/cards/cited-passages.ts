import type { Citation } from '../answer/answer.ts';
import type { Article, Paragraph } from '../corpus/article.ts';
import { sentencesAround } from '../language/sentences-around.ts';
import type { TextRange } from '../text-range.ts';

/** A place that a finding rests on. */
export interface Cited {
  readonly citation: Citation;
  /** Whether its words stand out in the passage. */
  readonly lit: boolean;
}

/** Whole sentences that findings rest on. */
export interface CitedPassage {
  readonly citation: Citation;
  readonly article: Article;
  readonly highlights: readonly TextRange[];
}

/** The passages that findings rest on, each once, in the order in which they are cited first. */
export interface CitedPassages {
  readonly passages: readonly CitedPassage[];
  /** The number of the passage that holds a citation, from 1; undefined where none does. */
  numberOf(citation: Citation): number | undefined;
}

/** Widens what is cited to whole sentences. Those that touch each other are one passage. */
export function citedPassages(cited: readonly Cited[], articles: readonly Article[]): CitedPassages {
  const stretches = new Map<Paragraph, TextRange[]>();
  for (const { citation } of cited) {
    const { paragraph } = citation;
    stretches.set(
      paragraph,
      joined(paragraph.text, stretches.get(paragraph) ?? [], sentencesAround(paragraph.text, citation)),
    );
  }
  const placeOf = ({ paragraph, start, end }: Citation): TextRange | undefined =>
    stretches.get(paragraph)?.find((stretch) => stretch.start <= start && end <= stretch.end);
  const order = [...new Set(cited.map(({ citation }) => placeOf(citation)))];
  const passages = order.flatMap((stretch) => {
    const own = cited.filter(({ citation }) => placeOf(citation) === stretch);
    const paragraph = own[0]?.citation.paragraph;
    const article = articles.find(({ id }) => id === paragraph?.article);
    if (stretch === undefined || paragraph === undefined || article === undefined) return [];
    const highlights = own.flatMap(({ citation: { start, end }, lit }) => (lit ? [{ start, end }] : []));
    return [{ stretch, passage: { citation: { paragraph, ...stretch }, article, highlights } }];
  });
  return {
    passages: passages.map(({ passage }) => passage),
    numberOf(citation) {
      const stretch = placeOf(citation);
      const place = passages.findIndex((each) => each.stretch === stretch);
      return place < 0 ? undefined : place + 1;
    },
  };
}

/** Adds a range to others that are apart, and joins those between which nothing but white space stands. */
function joined(text: string, ranges: readonly TextRange[], range: TextRange): TextRange[] {
  const apart: TextRange[] = [];
  for (const next of [...ranges, range].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last === undefined || text.slice(last.end, next.start).trim() !== '') apart.push(next);
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
  }
  return apart;
}
