import type { Citation } from '../../answer/answer.ts';
import type { Part } from '../../check/check.ts';
import { alsoIn } from './also-in.ts';
import { comparisonText } from './comparison-text.ts';
import { describePart } from './describe-part.ts';
import { layOut } from './lay-out.ts';
import type { PassageBook } from './passage-book.ts';
import { shorten } from './shorten.ts';
import type { Page } from './shown-response.ts';
import { visible } from './visible.ts';

const INDENT = '  ';
const LONGEST_WORDS = 160;

/**
 * One part of a message, how it stands, and the passages that show it.
 *
 * @returns lines
 */
export function showPart(part: Part, message: string, book: PassageBook, page: Page): string[] {
  const passages: string[] = [];
  const mark = (citation: Citation): string => {
    const shown = book.show(citation, INDENT.length);
    passages.push(...shown.lines);
    return shown.mark;
  };
  const say = (text: string): string[] => layOut(visible(text), INDENT, page.width);
  const stand = describePart(part, mark).flatMap(say);
  const nearest = part.kind === 'quotation' && part.finding === 'absent' ? part.nearest : undefined;
  if (nearest !== undefined)
    stand.push(...say(`The nearest passage, and no more than near, is ${mark(nearest)}.`));
  return [
    ...heading(part, page),
    ...stand,
    ...compare(part, message, page),
    ...passages,
    ...elsewhere(part, book).flatMap(say),
  ];
}

function heading({ kind, text }: Part, { width, style }: Page): string[] {
  const words = visible(shorten(text, LONGEST_WORDS));
  const label = `${kind}: `;
  const shown = kind === 'quotation' ? `${label}“${words}”` : `${label}${words}`;
  return layOut(shown, '', width, [{ start: label.length, end: shown.length, paint: style.bold }]);
}

function compare(part: Part, message: string, { width, style }: Page): string[] {
  if (part.finding !== 'altered') return [];
  const { text, painted } = comparisonText(part, message, style);
  return layOut(text, INDENT, width, painted);
}

/** The other paragraphs where it stands. */
function elsewhere(part: Part, book: PassageBook): string[] {
  const shown = shownOf(part).map(({ paragraph }) => paragraph);
  const others = part.citations.map(({ paragraph }) => paragraph).filter((each) => !shown.includes(each));
  return others.length === 0 ? [] : [alsoIn(others, (paragraph) => book.nameOf(paragraph))];
}

/** What has a passage of its own: of a stitched quotation every place, of values the first of each. */
function shownOf(part: Part): readonly Citation[] {
  switch (part.finding) {
    case 'stitched':
      return part.citations;
    case 'differs':
      return part.values.map(({ citations }) => citations[0]);
    case 'verbatim':
    case 'altered':
    case 'elsewhere':
    case 'found':
    case 'absent':
      return part.citations.slice(0, 1);
  }
}
