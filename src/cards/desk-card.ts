import type { Ruling } from '../desk/ruling.ts';
import type { Cluster } from '../misses/cluster-misses.ts';
import type { HeldRuling } from '../stories/held-ruling.ts';
import type { Words } from '../words/words.ts';
import type { Block, Card, Item } from './card.ts';
import { dayInWords } from './day-in-words.ts';
import { notes } from './notes.ts';
import { pageOf } from './page-of.ts';
import { shortHash } from './short-hash.ts';
import { shorten } from './shorten.ts';

/** What there is to do. */
export interface DeskContents {
  readonly clusters: readonly Cluster[];
  readonly rulings: readonly HeldRuling[];
  /** Whether questions without an answer are kept. */
  readonly keepsMisses: boolean;
}

const PAGE_SIZE = 6;
const LONGEST_QUESTION = 150;

/**
 * What moderators have to look at: rulings whose words no longer stand, then questions without an answer.
 *
 * @param page from 1; where there is no such page any more, the last one is shown.
 * @param heading what has just been done, if anything was.
 */
export function deskCard(contents: DeskContents, page: number, words: Words, heading?: string): Card {
  const { clusters, rulings, keepsMisses } = contents;
  // Made when they are shown: there may be thousands.
  const items = [
    ...rulings.filter(isStale).map(
      ({ ruling }) =>
        () =>
          rulingItem(ruling, words),
    ),
    ...clusters.map((cluster) => () => clusterItem(cluster, words)),
  ];
  const { shown, buttons } = pageOf(items, page, 'desk', words, PAGE_SIZE);
  const empty: Block[] =
    items.length === 0 && keepsMisses ? [{ kind: 'sentence', text: words.desk.nothing }] : [];
  return {
    blocks: [
      { kind: 'title', text: words.desk.title },
      ...notes(heading),
      ...(keepsMisses ? [] : notKept(words)),
      ...empty,
      ...shown.map((make) => make()),
    ],
    buttons,
  };
}

/** Whether its moderators have to look at a ruling again. */
function isStale({ ruling: { status }, citations }: HeldRuling): boolean {
  return citations === undefined && (status === 'settled' || status === 'proposed');
}

function rulingItem({ id, claim }: Ruling, { desk, buttons }: Words): Item {
  return {
    kind: 'item',
    text: shorten(claim, LONGEST_QUESTION),
    details: [desk.staleRuling],
    button: { label: buttons.open, action: { kind: 'ruling', ruling: id } },
  };
}

function clusterItem(
  { leading: { question }, misses, unanswered, related, unhelpful, lastAt }: Cluster,
  { desk, buttons, tag }: Words,
): Item {
  const asked = unanswered + related;
  const others = misses.length - 1;
  return {
    kind: 'item',
    text: shorten(question, LONGEST_QUESTION),
    details: [
      ...(asked > 0 ? [desk.asked(asked)] : []),
      ...(unhelpful > 0 ? [desk.unhelpful(unhelpful)] : []),
      desk.last(dayInWords(lastAt, tag)),
      ...(others > 0 ? [desk.otherWordings(others)] : []),
    ],
    button: { label: buttons.open, action: { kind: 'miss', miss: shortHash(question) } },
  };
}

function notKept({ desk, commands }: Words): Block[] {
  const { name, subcommands } = commands.settings;
  const { server } = subcommands;
  return [
    { kind: 'sentence', text: desk.notKept },
    {
      kind: 'sentence',
      command: `/${name} ${server.name}`,
      text: desk.turnOn(server.options.misses.name),
    },
  ];
}
