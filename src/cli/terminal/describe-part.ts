import type { Citation } from '../../answer/answer.ts';
import type { Elsewhere, Part, Stitched } from '../../check/check.ts';
import { nameChanges } from './name-changes.ts';
import { oneOf } from './one-of.ts';
import { shorten } from './shorten.ts';

const LONGEST_WORD = 40;
const LONGEST_OMISSION = 160;

/**
 * How a part stands to the articles, a sentence or two for each line. It tells what the articles hold, and judges nothing.
 *
 * @param mark points at the passage that shows a citation
 */
export function describePart(part: Part, mark: (citation: Citation) => string): string[] {
  switch (part.finding) {
    case 'verbatim': {
      const [{ paragraph }] = part.citations;
      const { clipped } = part;
      const before = clipped && `“${paragraph.text.slice(clipped.start, clipped.end)}”`;
      return [
        `Word for word ${mark(part.citations[0])}.`,
        ...(before
          ? [`Just before these words the article has ${before}, which the message leaves out.`]
          : []),
      ];
    }
    case 'altered': {
      const named = nameChanges(part.changes);
      return [`Not word for word ${mark(part.citations[0])}${named && `: ${named}`}.`];
    }
    case 'stitched':
      return describeStitched(part, mark);
    case 'elsewhere':
      return [describeElsewhere(part, mark)];
    case 'found':
      return [`The articles say so ${mark(part.citations[0])}.`];
    case 'differs': {
      const values = part.values.map(({ text, citations }) => `${text} ${mark(citations[0])}`);
      return [`The articles say otherwise: ${values.join('; ')}.`];
    }
    case 'absent':
      if (part.kind === 'quotation') return ['The articles do not hold these words.'];
      return ['The articles do not say.', ...missingWords(part.missing)];
  }
}

function describeStitched(
  { citations, omissions, marked }: Stitched,
  mark: (citation: Citation) => string,
): string[] {
  const marks = [...new Set(citations.map(mark))].join(' ');
  const leftOut = omissions
    .filter((omission) => omission !== undefined)
    .map(({ paragraph, start, end }) => shorten(paragraph.text.slice(start, end), LONGEST_OMISSION));
  return [
    `Joined from ${citations.length} places ${marks}; the message ${marked ? 'marks' : 'does not mark'} the gap.`,
    ...leftOut.map((words) => `Left out between: “${words}”`),
  ];
}

function describeElsewhere(
  { citations, named, namedAs, speaker }: Elsewhere,
  mark: (citation: Citation) => string,
): string {
  const found = `Word for word ${mark(citations[0])}, though not from ${named}`;
  if (speaker !== undefined) return `${found}: the article quotes ${speaker}.`;
  return namedAs === 'publisher' ? `${found}.` : `${found}: the article says so itself.`;
}

function missingWords(missing: readonly string[]): string[] {
  if (missing.length === 0) return [];
  return [`No article mentions ${oneOf(missing.map((word) => shorten(word, LONGEST_WORD)))}.`];
}
