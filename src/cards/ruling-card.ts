import type { Article } from '../corpus/article.ts';
import type { Ruling } from '../desk/ruling.ts';
import type { HeldRuling } from '../stories/held-ruling.ts';
import type { Words } from '../words/words.ts';
import type { Card } from './card.ts';
import { dayInWords } from './day-in-words.ts';
import { notes } from './notes.ts';
import { rulingBlocks } from './ruling-blocks.ts';
import { rulingButtons } from './ruling-buttons.ts';
import { staleBlocks } from './stale-blocks.ts';

/** The last ones; a note holds no more. */
const MOST_EVENTS = 8;

/**
 * A ruling for those who decide on it: as an answer shows it, how it stands, and what can be done with it.
 *
 * @param all of the guild, the newest first.
 * @param heading what has just been done, or could not be.
 */
export function rulingCard(
  held: HeldRuling,
  all: readonly HeldRuling[],
  articles: readonly Article[],
  words: Words,
  heading?: string,
): Card {
  const { ruling, citations } = held;
  const stood =
    citations === undefined
      ? staleBlocks(ruling, articles, words)
      : rulingBlocks(ruling, citations, articles, words);
  return {
    blocks: [
      ...(heading === undefined ? [] : [{ kind: 'sentence', text: heading } as const]),
      ...stood,
      { kind: 'sentence', text: words.rulings.standing[ruling.status] },
      ...notes(historyOf(ruling, words), ...placeOf(ruling, all, words)),
    ],
    buttons: rulingButtons(held, all, words),
  };
}

function historyOf({ history }: Ruling, { rulings, tag }: Words): string {
  const events = history.slice(-MOST_EVENTS).map(({ event, at }) => {
    const word = event === 'reproposed' ? rulings.reproposed : rulings.status[event];
    return `${word} (${dayInWords(at, tag)})`;
  });
  return rulings.history(events);
}

/** In whose place it comes, and which has come in its own. */
function placeOf({ id, status, replaces }: Ruling, all: readonly HeldRuling[], { rulings }: Words): string[] {
  const old = all.find(({ ruling }) => ruling.id === replaces);
  const successor =
    status === 'superseded'
      ? all.find(
          ({ ruling }) => ruling.replaces === id && ruling.history.some(({ event }) => event === 'settled'),
        )
      : undefined;
  return [
    ...(old === undefined ? [] : [rulings.replaces(old.ruling.claim)]),
    ...(successor === undefined ? [] : [rulings.replacedBy(successor.ruling.claim)]),
  ];
}
