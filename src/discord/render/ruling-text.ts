import type { RulingText } from '../../cards/card.ts';
import { cleanMessage } from '../../cards/clean-message.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { escapedLine } from './escaped-line.ts';
import { footnoteMarks } from './footnote-marks.ts';
import { furthest } from './furthest.ts';
import { anyCut, safeCut } from './safe-cut.ts';

/** Before escaping, in UTF-16 units; a claim with its quotation marks. */
const LONGEST = { label: 60, claim: 304, remark: 60 } as const;
/** Of the finding's markdown: with a long question and a passage it still finds room. */
const LONGEST_FINDING = 1_300;
const MOST_LINES = 12;
/** A shorter beginning tells nothing of where a sentence ends. */
const WORTH_READING = 200;

/**
 * What moderators have settled, set apart from what articles say; at most 2,300 UTF-16 units, empty where nothing of the
 * finding can be seen.
 */
export function rulingText({ label, claim, finding, footnotes, remark = '' }: RulingText): string {
  const found = findingText(cleanMessage(finding));
  if (found === '') return '';
  const marks = footnoteMarks(footnotes, () => true);
  const small = escapedLine(remark, LONGEST.remark);
  return [
    `**${escapedLine(label, LONGEST.label) || '…'}**`,
    escapedLine(claim, LONGEST.claim),
    marks === '' ? found : `${found} ${marks}`,
    small === '' ? '' : `-# ${small}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function findingText(finding: string): string {
  if (fits(finding)) return escapeMarkdown(finding);
  const last = furthest(0, finding.length, (to) => fits(finding.slice(0, to)));
  const cut = safeCut(finding, 0, last, WORTH_READING) ?? anyCut(finding, 0, last);
  return `${escapeMarkdown(finding.slice(0, cut).trimEnd())} …`;
}

function fits(text: string): boolean {
  return escapeMarkdown(text).length <= LONGEST_FINDING && text.split('\n').length <= MOST_LINES;
}
