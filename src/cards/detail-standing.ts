import type { AbsentDetail, Detail, Differs } from '../check/check.ts';
import { cleanLine } from '../corpus/clean-text.ts';
import type { Words } from '../words/words.ts';
import type { Remark } from './card.ts';
import { changeRemark } from './change-remark.ts';
import type { Evidence, Standing } from './finding-line.ts';
import { numbersOf } from './numbers-of.ts';
import { shorten } from './shorten.ts';
import { shownCitations, shownValues } from './shown-citations.ts';
import { sourceName } from './source-name.ts';

/** In UTF-16 units. */
const LONGEST_WORD = 40;
const LONGEST_VALUE = 200;
const MOST_WORDS = 5;

/** How a detail of a message stands to the articles. */
export function detailStanding(part: Detail, evidence: Evidence, words: Words): Standing {
  const { check } = words;
  switch (part.finding) {
    case 'found':
      return { stand: check.found };
    case 'differs':
      return { stand: check.differs, remarks: otherwise(part, evidence, words) };
    case 'absent':
      return { stand: missing(part, check) };
  }
}

/** What the articles say instead, each value with its first source; of a statement also what was changed. */
function otherwise(part: Differs, evidence: Evidence, { answer, check }: Words): Remark[] {
  const values = shownValues(part);
  const left = part.values.length - values.length;
  const given = values.map(({ text, citations }): Remark => {
    const [{ paragraph }] = citations;
    const article = evidence.articles.find(({ id }) => id === paragraph.article);
    const source = article === undefined ? '' : `${sourceName(article)} ¶${paragraph.number} – `;
    const shown = shownCitations(part).filter((citation) => citations.includes(citation));
    return { text: source + shorten(text, LONGEST_VALUE), footnotes: numbersOf(shown, evidence) };
  });
  return [
    ...(part.kind === 'statement' ? [changeRemark(part.changes, check)] : []),
    ...given,
    ...(left > 0 ? [{ text: answer.moreValues(left) }] : []),
  ];
}

/** The words that no article holds, unless they are all that stands before it. */
function missing({ text, missing: words }: AbsentDetail, check: Words['check']): string {
  if (words.length === 0) return check.absentDetail;
  if (cleanLine(words.join(' ')) === cleanLine(text)) return check.notInArticles;
  return check.noArticleHolds(words.slice(0, MOST_WORDS).map((word) => shorten(word, LONGEST_WORD)));
}
