import type { Dropped } from '../../import/dropped.ts';
import type { Words } from '../../words/words.ts';
import type { Note } from '../card.ts';
import { notes } from '../notes.ts';
import { shorten } from '../shorten.ts';

const MOST_REASONS = 8;
/** In UTF-16 units. */
const BEGINNING = 60;

/** What was left out of an article: a line for each reason, with how the first piece begins. */
export function droppedNotes(dropped: readonly Dropped[], { library, quoted }: Words): Note[] {
  const { report, field } = library;
  const byReason = new Map<Dropped['reason'], string[]>();
  for (const { reason, text } of dropped) byReason.set(reason, [...(byReason.get(reason) ?? []), text]);
  const lines = [...byReason].slice(0, MOST_REASONS).map(([reason, [first = '', ...others]]) => {
    const line = field(report.reasons[reason], quoted(shorten(first, BEGINNING)));
    return others.length === 0 ? line : `${line} ${report.more(others.length)}`;
  });
  const unsaid = [...byReason.values()].slice(MOST_REASONS).reduce((sum, texts) => sum + texts.length, 0);
  return notes(...lines, unsaid > 0 ? report.more(unsaid) : undefined);
}
