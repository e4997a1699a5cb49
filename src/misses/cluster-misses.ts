import type { NonEmpty } from '../answer/answer.ts';
import { THIN_WORDS } from '../language/stop-words.ts';
import { stem } from '../search/stem.ts';
import { rootOf } from '../search/word-family.ts';
import { tells } from './content-terms.ts';
import { Leaders } from './leaders.ts';
import type { Miss } from './miss.ts';

/** Questions that ask the same, in whichever words. */
export interface Cluster {
  /** The one that is asked most, the newest of those. */
  readonly leading: Miss;
  /** All of them, those asked most first. */
  readonly misses: readonly Miss[];
  /** Sums over all of them. */
  readonly unanswered: number;
  readonly related: number;
  readonly unhelpful: number;
  readonly helpful: number;
  /** When one of them was last asked, in ms since 1970. */
  readonly lastAt: number;
}

/** A question with the numbers of its words, names and the like left out. */
interface Asked {
  readonly miss: Miss;
  readonly count: number;
  readonly words: readonly number[];
}

/** What a general word counts against another. */
const THIN = 0.35;
const THIN_TERMS: ReadonlySet<string> = new Set([...THIN_WORDS].map((word) => rootOf(stem(word))));
/** An ask counts half after so many ms: 7 days. */
const HALF_LIFE = 7 * 24 * 60 * 60 * 1000;

/**
 * Puts questions together that ask the same: single-pass clustering around leaders (Hartigan, "Clustering Algorithms",
 * 1975, ch. 3) by the Dice coefficient of their words, each weighted by its inverse document frequency among the
 * questions (Spärck Jones, 1972). Questions are taken by how often they were asked, so that the leader is the commonest
 * wording. Only those are compared that tell the same names, numbers and countries.
 *
 * The clusters come in order of what they are asked lately: each ask counts half after 7 days, and asks are taken to lie
 * evenly between the first and the last.
 *
 * @param now in ms since 1970.
 */
export function clusterMisses(misses: readonly Miss[], now: number): Cluster[] {
  const book = new WordBook();
  const groups = new Map<string, [Asked, ...Asked[]]>();
  for (const miss of misses) {
    const { key, words } = partsOf(miss, book);
    const asked = { miss, count: countOf(miss), words };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [asked]);
    else group.push(asked);
  }
  const weights = book.weights(misses.length);
  const ranked: { readonly cluster: Cluster; readonly worth: number }[] = [];
  for (const group of groups.values()) {
    for (const members of clustersOf(group, weights)) ranked.push(toCluster(members, now));
  }
  ranked.sort(
    (a, b) =>
      b.worth - a.worth ||
      b.cluster.lastAt - a.cluster.lastAt ||
      (a.cluster.leading.question < b.cluster.leading.question ? -1 : 1),
  );
  return ranked.map(({ cluster }) => cluster);
}

/** The words of all questions as small numbers, those of one family as one. */
class WordBook {
  readonly #ofTerm = new Map<string, number>();
  readonly #ofRoot = new Map<string, number>();
  readonly #roots: string[] = [];
  readonly #holding: number[] = [];

  numberOf(term: string): number {
    const known = this.#ofTerm.get(term);
    if (known !== undefined) return known;
    const root = rootOf(term);
    const number = this.#ofRoot.get(root) ?? this.#roots.push(root) - 1;
    this.#ofRoot.set(root, number);
    this.#ofTerm.set(term, number);
    return number;
  }

  /** Notes that a question holds a word. */
  note(word: number): void {
    this.#holding[word] = (this.#holding[word] ?? 0) + 1;
  }

  weights(questions: number): Float64Array {
    return Float64Array.from(
      this.#roots,
      (root, word) =>
        Math.log(1 + questions / (this.#holding[word] ?? 1)) * (THIN_TERMS.has(root) ? THIN : 1),
    );
  }
}

/** The names and numbers of a question as one key, and its other words. */
function partsOf(
  { question, terms }: Miss,
  book: WordBook,
): { readonly key: string; readonly words: readonly number[] } {
  // What holds no word at all is alike only to itself.
  if (terms === '') return { key: ` ${question}`, words: [] };
  let key = '';
  const words: number[] = [];
  for (const term of terms.split(' ')) {
    if (tells(term)) {
      key += ` ${term}`;
      continue;
    }
    const word = book.numberOf(term);
    if (words.includes(word)) continue;
    words.push(word);
    book.note(word);
  }
  return { key, words };
}

function clustersOf(group: [Asked, ...Asked[]], weights: Float64Array): readonly NonEmpty<Asked>[] {
  if (group.length === 1) return [group];
  group.sort((a, b) => b.count - a.count || b.miss.lastAt - a.miss.lastAt);
  const leaders = new Leaders(weights);
  const clusters: [Asked, ...Asked[]][] = [];
  for (const asked of group) {
    const place = leaders.place(asked.words);
    const members = clusters[place];
    if (members === undefined) clusters[place] = [asked];
    else members.push(asked);
  }
  return clusters;
}

function toCluster(
  members: NonEmpty<Asked>,
  now: number,
): { readonly cluster: Cluster; readonly worth: number } {
  const leading = members[0].miss;
  const sums = { unanswered: 0, related: 0, unhelpful: 0, helpful: 0 };
  let { lastAt } = leading;
  let worth = 0;
  for (const asked of members) {
    const { miss } = asked;
    sums.unanswered += miss.unanswered;
    sums.related += miss.related;
    sums.unhelpful += miss.unhelpful;
    sums.helpful += miss.helpful;
    lastAt = Math.max(lastAt, miss.lastAt);
    worth += worthOf(asked, now);
  }
  return { cluster: { leading, misses: members.map(({ miss }) => miss), ...sums, lastAt }, worth };
}

function countOf({ unanswered, related, unhelpful }: Miss): number {
  return unanswered + related + unhelpful;
}

/** What a question's asks are worth now: the mean of the decay over the time in which they came. */
function worthOf({ miss: { firstAt, lastAt }, count }: Asked, now: number): number {
  const oldest = Math.max(0, now - firstAt) / HALF_LIFE;
  const newest = Math.max(0, now - lastAt) / HALF_LIFE;
  const span = oldest - newest;
  const mean = span < 1e-6 ? 2 ** -newest : (2 ** -newest - 2 ** -oldest) / (Math.LN2 * span);
  return count * mean;
}
