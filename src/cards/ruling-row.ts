import type { HeldRuling } from '../stories/held-ruling.ts';
import type { Words } from '../words/words.ts';
import { shorten } from './shorten.ts';
import { LONGEST_LABEL, type SuggestionRow } from './suggestion-row.ts';

/** A ruling to choose: its claim and how it stands. */
export function rulingRow(
  { ruling: { id, claim, status } }: HeldRuling,
  { status: words }: Words['rulings'],
): SuggestionRow {
  const stands = ` · ${words[status]}`;
  return { label: shorten(claim, LONGEST_LABEL - stands.length) + stands, value: id };
}
