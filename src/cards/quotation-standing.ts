import type { Citation } from '../answer/answer.ts';
import type { Altered, Elsewhere, Quotation, Stitched, Verbatim } from '../check/check.ts';
import type { Words } from '../words/words.ts';
import type { Comparison, Remark } from './card.ts';
import { changeRemark } from './change-remark.ts';
import type { Evidence, Standing } from './finding-line.ts';
import { numbersOf } from './numbers-of.ts';
import { shorten } from './shorten.ts';
import { shownCitations } from './shown-citations.ts';
import { sourceName } from './source-name.ts';

/** In UTF-16 units. */
const LONGEST_SPEAKER = 60;

/** How a quotation stands to the articles. */
export function quotationStanding(part: Quotation, evidence: Evidence, words: Words): Standing {
  const { check } = words;
  switch (part.finding) {
    case 'verbatim':
      return verbatim(part, evidence, check);
    case 'altered':
      return altered(part, evidence, check);
    case 'stitched':
      return { stand: check.stitched, remarks: seams(part, evidence, check) };
    case 'elsewhere':
      return {
        stand: whose(part, evidence, check),
        remarks: [{ text: check.named(shorten(part.named, LONGEST_SPEAKER)) }],
      };
    case 'absent':
      return {
        stand: check.notInArticles,
        remarks: part.nearest
          ? [{ text: check.nearest, footnotes: numbersOf([part.nearest], evidence) }]
          : [],
      };
  }
}

function verbatim(part: Verbatim, evidence: Evidence, words: Words['check']): Standing {
  const [{ paragraph }] = part.citations;
  const isRetold = shownCitations(part).every((citation) => articleOf(citation, evidence)?.text === 'digest');
  return {
    stand: isRetold ? words.verbatimInDigest : words.verbatim,
    remarks: part.clipped ? quoting(words.clipped, { paragraph, ...part.clipped }, evidence) : [],
  };
}

function altered(part: Altered, evidence: Evidence, words: Words['check']): Standing {
  const [citation] = part.citations;
  const article = articleOf(citation, evidence);
  const comparison: Comparison | undefined = article && {
    article,
    paragraph: citation.paragraph,
    runs: part.comparison,
  };
  return {
    stand: words.altered,
    remarks: [changeRemark(part.changes, words)],
    ...(comparison === undefined ? {} : { comparison }),
  };
}

/** What was left out where two runs are joined, and whether the message says so. */
function seams({ omissions, marked }: Stitched, evidence: Evidence, words: Words['check']): Remark[] {
  const leftOut = omissions.flatMap((omission) =>
    omission === undefined ? [] : quoting(words.leftOutBetween, omission, evidence),
  );
  const elsewhere = omissions.includes(undefined) ? [{ text: words.otherPlace }] : [];
  return [...leftOut, ...elsewhere, { text: marked ? words.marked : words.unmarked }];
}

function whose(part: Elsewhere, evidence: Evidence, words: Words['check']): string {
  const { namedAs, speaker, citations } = part;
  if (namedAs === 'publisher') {
    const [citation] = citations;
    const article = articleOf(citation, evidence);
    return words.otherSource(article === undefined ? citation.paragraph.article : sourceName(article));
  }
  return speaker === undefined ? words.articlesOwn : words.someoneElses(shorten(speaker, LONGEST_SPEAKER));
}

function quoting(text: string, citation: Citation, evidence: Evidence): Remark[] {
  const article = articleOf(citation, evidence);
  return article === undefined ? [] : [{ text, quoted: { citation, article } }];
}

function articleOf({ paragraph }: Citation, { articles }: Evidence) {
  return articles.find(({ id }) => id === paragraph.article);
}
