import type { IndexedParagraph, ParagraphIndex } from '../../search/paragraph-index.ts';
import { type Reading, read } from '../reading.ts';
import { collectNames, type NameBook } from '../values/name-book.ts';
import type { NameKind } from '../values/name-kind.ts';
import { findNames, type Name } from '../values/names.ts';

/** A name as it is asked about. */
export interface MentionedName {
  /** The full name, "the" before it where it is mostly printed so. */
  readonly text: string;
  readonly kind: NameKind;
}

interface Count {
  readonly text: string;
  readonly kind: NameKind;
  paragraphs: number;
  mentions: number;
  withThe: number;
}

/** So much is read for names: all of a story, and the beginnings of some articles of a large library. */
const READ = { articles: 20, paragraphs: 400 } as const;
/** In characters. */
const LONGEST_NAME = 60;
const CLEAN_NAME = /^(?=.*\p{L}.*\p{L})[\p{L}\p{N}\p{M} .,&'’-]+$/u;
/** "on Fridays" names nobody. */
const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/;

/** The names that most paragraphs mention, those first. Countries are not among them. Each step reads one article. */
export function* mostMentioned(
  index: ParagraphIndex,
  limit: number,
): Generator<undefined, readonly MentionedName[]> {
  const ids = spread([...index.articles.keys()], READ.articles);
  const share = Math.ceil(READ.paragraphs / Math.max(1, ids.length));
  const counts = new Map<string, Count>();
  for (const id of ids) {
    countNames(index.paragraphsOf(id).slice(0, share), counts);
    yield;
  }
  const ranked = [...counts.values()].sort((a, b) => b.paragraphs - a.paragraphs || b.mentions - a.mentions);
  return withoutVariations(ranked, limit).map(({ text, kind, mentions, withThe }) => {
    const isWithThe = kind !== 'person' && 2 * withThe > mentions;
    return { text: isWithThe ? `the ${text}` : text, kind };
  });
}

function countNames(paragraphs: readonly IndexedParagraph[], counts: Map<string, Count>): void {
  const book = collectNames(paragraphs);
  for (const indexed of paragraphs) {
    const reading = read(indexed);
    const here = new Set<Count>();
    for (const name of findNames(reading)) {
      if (!isWhole(name, reading) || WEEKDAYS.test(name.words.join(' '))) continue;
      const count = countOf(name, book, counts);
      if (count === undefined || indexed.article.publisher?.includes(count.text)) continue;
      count.mentions += 1;
      if (reading.tokens[name.first - 1]?.form === 'the') count.withThe += 1;
      if (!here.has(count)) count.paragraphs += 1;
      here.add(count);
    }
  }
}

/** "Tom" and "Guide" are no names of their own in "Tom's Guide". */
function isWhole({ start, end }: Name, { text }: Reading): boolean {
  return (
    !/^['’]s \p{Lu}/u.test(text.slice(end, end + 4)) &&
    !/['’]s $/.test(text.slice(Math.max(0, start - 3), start))
  );
}

function countOf(name: Name, book: NameBook, counts: Map<string, Count>): Count | undefined {
  const text = book.fullName(name);
  if (text.length > LONGEST_NAME || !CLEAN_NAME.test(text)) return undefined;
  const key = text.toLowerCase();
  const known = counts.get(key);
  if (known !== undefined) return known;
  const count = { text, kind: book.kindOf(name), paragraphs: 0, mentions: 0, withThe: 0 };
  counts.set(key, count);
  return count;
}

/** The first ones, each without the longer and shorter names of what is named before: "Smith" behind "Ann Smith". */
function withoutVariations(ranked: readonly Count[], limit: number): Count[] {
  const chosen: { readonly count: Count; readonly words: ReadonlySet<string> }[] = [];
  for (const count of ranked) {
    if (chosen.length >= limit) break;
    const words = new Set(count.text.toLowerCase().split(' '));
    const isVariation = chosen.some((other) => isWithin(words, other.words) || isWithin(other.words, words));
    if (count.paragraphs > 0 && !isVariation) chosen.push({ count, words });
  }
  return chosen.map(({ count }) => count);
}

function isWithin(fewer: ReadonlySet<string>, more: ReadonlySet<string>): boolean {
  return [...fewer].every((word) => more.has(word));
}

/** So many of a list, evenly spread over it. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  const places = new Set(Array.from({ length: most }, (_, place) => Math.floor(place * step)));
  return list.filter((_, place) => places.has(place));
}
