import type { HeldRuling } from '../stories/held-ruling.ts';
import type { Words } from '../words/words.ts';
import type { Block, Card, Item } from './card.ts';
import { dayInWords } from './day-in-words.ts';
import { notes } from './notes.ts';
import { pageOf, pageWith } from './page-of.ts';
import { shorten } from './shorten.ts';

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
  const { rulings, commands } = words;
  const { shown, left, buttons } = pageOf(all, page, 'rulings', words);
  return {
    blocks: [
      { kind: 'title', text: rulings.title },
      ...sentences(heading, all.length === 0 ? rulings.none : undefined),
      ...shown.map((held) => itemOf(held, words)),
      ...notes(left > 0 ? rulings.more(left) : undefined),
      {
        kind: 'sentence',
        text: rulings.howToAdd(commands.makeRuling.name),
        command: `/${commands.ruling.name} ${commands.ruling.subcommands.add.name}`,
      },
    ],
    buttons,
  };
}

/** The page on which a ruling stands, from 1. */
export function pageOfRuling(id: string, all: readonly HeldRuling[]): number {
  return pageWith(all.findIndex(({ ruling }) => ruling.id === id));
}

function itemOf({ ruling: { id, claim, status, history }, citations }: HeldRuling, words: Words): Item {
  const last = history.at(-1);
  return {
    kind: 'item',
    text: shorten(claim, LONGEST_CLAIM),
    details: [
      words.rulings.status[status],
      ...(last === undefined ? [] : [dayInWords(last.at, words.tag)]),
      ...(citations === undefined ? [words.rulings.stale] : []),
    ],
    button: { label: words.buttons.open, action: { kind: 'ruling', ruling: id } },
  };
}

function sentences(...texts: readonly (string | undefined)[]): Block[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ kind: 'sentence', text }]));
}
