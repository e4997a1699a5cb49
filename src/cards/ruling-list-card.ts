import type { HeldRuling } from '../stories/held-ruling.ts';
import type { Words } from '../words/words.ts';
import type { Block, Card, Item } from './card.ts';
import { dayOf } from './day-of.ts';
import { notes } from './notes.ts';
import { shorten } from './shorten.ts';

/** Each with a button: more do not fit on a card. */
const PAGE_SIZE = 8;
/** In UTF-16 units. */
const LONGEST_CLAIM = 150;

/**
 * A page of a guild's rulings. A page that is not there is the last one.
 *
 * @param all the newest first.
 * @param heading what has just been done.
 */
export function rulingListCard(
  all: readonly HeldRuling[],
  page: number,
  words: Words,
  heading?: string,
): Card {
  const { rulings, commands, buttons } = words;
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const shown = Math.min(Math.max(1, page), pages);
  const left = all.length - shown * PAGE_SIZE;
  const turnTo = (label: string, to: number) => ({ label, action: { kind: 'rulings', page: to } as const });
  return {
    blocks: [
      { kind: 'title', text: rulings.title },
      ...sentences(heading, all.length === 0 ? rulings.none : undefined),
      ...all.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE).map((held) => itemOf(held, words)),
      ...notes(left > 0 ? rulings.more(left) : undefined),
      {
        kind: 'sentence',
        text: rulings.howToAdd(commands.makeRuling.name),
        command: `/${commands.ruling.name} ${commands.ruling.subcommands.add.name}`,
      },
    ],
    buttons: [
      ...(shown > 1 ? [turnTo(buttons.previous, shown - 1)] : []),
      ...(shown < pages ? [turnTo(buttons.next, shown + 1)] : []),
    ],
  };
}

/** The page on which a ruling stands, from 1. */
export function pageOfRuling(id: string, all: readonly HeldRuling[]): number {
  const place = all.findIndex(({ ruling }) => ruling.id === id);
  return Math.floor(Math.max(0, place) / PAGE_SIZE) + 1;
}

function itemOf({ ruling: { id, claim, status, history }, citations }: HeldRuling, words: Words): Item {
  const last = history.at(-1);
  return {
    kind: 'item',
    text: shorten(claim, LONGEST_CLAIM),
    details: [
      words.rulings.status[status],
      ...(last === undefined ? [] : [dayOf(last.at, words.tag)]),
      ...(citations === undefined ? [words.rulings.stale] : []),
    ],
    button: { label: words.buttons.open, action: { kind: 'ruling', ruling: id } },
  };
}

function sentences(...texts: readonly (string | undefined)[]): Block[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ kind: 'sentence', text }]));
}
