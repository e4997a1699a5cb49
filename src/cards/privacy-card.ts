import type { Words } from '../words/words.ts';
import type { Block, Card } from './card.ts';
import { notes } from './notes.ts';
import { shorten } from './shorten.ts';

/** What is stored of a member. */
export interface StoredAbout {
  /** The questions whose answers they wait for here. */
  readonly waits: readonly string[];
  /** How many such questions there are in other guilds. */
  readonly elsewhere: number;
  /** How many proposed rulings bear a mark that fits them. */
  readonly marks: number;
}

/** More would take the room of what is said of everybody. */
const MOST_WAITS = 10;
const LONGEST_QUESTION = 80;

/** What is stored of a member, and what of everybody who asks. */
export function privacyCard(stored: StoredAbout, { privacy, quoted }: Words): Card {
  const { title, lines } = privacy;
  return {
    blocks: [
      { kind: 'title', text: title },
      ...storedBlocks(stored, privacy, quoted),
      ...lines.map((text) => ({ kind: 'sentence', text }) as const),
    ],
    buttons: [],
  };
}

function storedBlocks(
  { waits, elsewhere, marks }: StoredAbout,
  words: Words['privacy'],
  quoted: Words['quoted'],
): Block[] {
  if (waits.length + elsewhere + marks === 0) return [{ kind: 'sentence', text: words.nothingStored }];
  const more = waits.length - MOST_WAITS;
  return [
    ...sentences(waits.length > 0 && words.waits),
    ...notes(
      ...waits.slice(0, MOST_WAITS).map((question) => quoted(shorten(question, LONGEST_QUESTION))),
      more > 0 ? words.moreWaits(more) : undefined,
    ),
    ...sentences(elsewhere > 0 && words.elsewhere(elsewhere), marks > 0 && words.marks(marks)),
  ];
}

function sentences(...texts: readonly (string | false)[]): Block[] {
  return texts.flatMap((text) => (text === false ? [] : [{ kind: 'sentence', text }]));
}
