import type { Cluster } from '../misses/cluster-misses.ts';
import type { Miss } from '../misses/miss.ts';
import type { Words } from '../words/words.ts';
import type { Card, Item } from './card.ts';
import { dayInWords } from './day-in-words.ts';
import { notes } from './notes.ts';
import { shortHash } from './short-hash.ts';
import { shorten } from './shorten.ts';

const MOST_WORDINGS = 10;
const LONGEST_QUESTION = 120;

/**
 * Questions that ask the same and got no answer that helped, and what can be done about them.
 *
 * @param heading what has just been done, if anything was.
 */
export function missCard(cluster: Cluster, words: Words, heading?: string): Card {
  const { leading, misses, lastAt } = cluster;
  const { desk, buttons, tag } = words;
  const miss = shortHash(leading.question);
  const more = misses.length - 1 - MOST_WORDINGS;
  return {
    blocks: [
      { kind: 'title', text: leading.question },
      ...notes(heading, [...countsOf(cluster, words), desk.last(dayInWords(lastAt, tag))].join(' · ')),
      ...misses.slice(1, 1 + MOST_WORDINGS).map((other) => wording(other, words)),
      ...notes(more > 0 ? desk.moreWordings(more) : undefined),
    ],
    buttons: [
      { label: desk.addSynonym, action: { kind: 'write-synonym', miss } },
      { label: desk.writeRuling, action: { kind: 'write-ruling', miss } },
      { label: desk.addArticle, action: { kind: 'write-article' } },
      { label: desk.dismiss, action: { kind: 'dismiss', miss } },
      { label: buttons.back, action: { kind: 'desk', page: 1 } },
    ],
  };
}

function wording(miss: Miss, words: Words): Item {
  return { kind: 'item', text: shorten(miss.question, LONGEST_QUESTION), details: countsOf(miss, words) };
}

/** How often each came of it. */
function countsOf(
  { unanswered, related, unhelpful, helpful }: Pick<Miss, 'unanswered' | 'related' | 'unhelpful' | 'helpful'>,
  { desk }: Words,
): string[] {
  return [
    ...(unanswered > 0 ? [desk.unanswered(unanswered)] : []),
    ...(related > 0 ? [desk.related(related)] : []),
    ...(unhelpful > 0 ? [desk.unhelpful(unhelpful)] : []),
    ...(helpful > 0 ? [desk.helpful(helpful)] : []),
  ];
}
