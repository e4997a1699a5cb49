import type { Part } from '../check/check.ts';
import type { Story } from '../story.ts';
import type { Words } from '../words/words.ts';
import type { Block, Card, Findings, Passage } from './card.ts';
import { type CheckedText, hashOfCheck } from './checked-text.ts';
import { citedBy } from './cited-by.ts';
import { type CitedPassages, citedPassages } from './cited-passages.ts';
import { findingLine } from './finding-line.ts';
import { joinAlike } from './join-alike.ts';
import { notes } from './notes.ts';
import { refOf } from './passage-ref.ts';
import { endingFor, type Reader } from './reader.ts';
import type { Ending } from './shared-by.ts';
import { shortHash } from './short-hash.ts';

const MOST_FINDINGS = 12;
/** A card for all takes little room: what else is cited is named. */
const MOST_PASSAGES_FOR_ALL = 3;

/**
 * How a text stands to the articles, part by part: a receipt, never a verdict.
 *
 * @param warning what has to be said before anything else.
 */
export function checkCard(
  checked: CheckedText,
  { articles }: Story,
  reader: Reader,
  words: Words,
  warning?: string,
): Card {
  const { text, quote, check } = checked;
  const parts = check.parts.slice(0, MOST_FINDINGS);
  const cited = citedPassages(parts.flatMap(citedBy), articles);
  const lines = parts.map((part) => findingLine(part, { ...cited, articles }, words));
  const findings: Findings = {
    kind: 'findings',
    message: check.message,
    lines: joinAlike(lines),
    left: check.parts.length - parts.length,
  };
  const found: Block = parts.length === 0 ? { kind: 'sentence', text: words.check.nothing } : findings;
  const hasComparison = lines.some(({ comparison }) => comparison !== undefined);
  const ending = endingOf(checked, reader, words);
  return {
    blocks: [
      ...notes(warning),
      { kind: 'checked', heading: quote ? words.check.titleOfQuotation : words.check.title, text },
      found,
      ...passagesOf(cited, reader, words),
      ...notes(
        hasComparison ? words.check.legend : undefined,
        restsOnDigest(parts, cited, articles) ? words.check.digest : undefined,
      ),
      ...ending.notes,
    ],
    buttons: ending.buttons,
  };
}

function passagesOf({ passages }: CitedPassages, reader: Reader, { buttons }: Words): Passage[] {
  const most = reader.kind === 'everyone' ? MOST_PASSAGES_FOR_ALL : passages.length;
  return passages.map((passage, place) => ({
    kind: 'passage',
    ...passage,
    footnote: place + 1,
    // Cut short, a sentence could lack the very words that it is cited for.
    whole: true,
    button: {
      label: buttons.inContext,
      action: { kind: 'context', passage: refOf(passage.citation.paragraph) },
    },
    ...(place < most ? {} : { named: true }),
  }));
}

/** Whether a quotation of the article itself could be otherwise than what is cited, or not found. */
function restsOnDigest(
  parts: readonly Part[],
  { passages }: CitedPassages,
  articles: Story['articles'],
): boolean {
  const isMissed = parts.some(({ kind, finding }) => kind === 'quotation' && finding === 'absent');
  return (isMissed ? articles : passages.map(({ article }) => article)).some(({ text }) => text === 'digest');
}

function endingOf(checked: CheckedText, reader: Reader, words: Words): Ending {
  // What holds nothing to check is not worth sharing, so nothing is said of sharing either.
  if (checked.check.parts.length === 0) return { notes: [], buttons: [] };
  const { text, quote } = checked;
  const share = {
    kind: 'share-check',
    text: shortHash(text),
    quote,
    expected: hashOfCheck(checked),
  } as const;
  return endingFor(reader, share, words, words.check.checkedBy);
}
