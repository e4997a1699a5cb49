import type { IndexedParagraph } from '../../search/paragraph-index.ts';
import { read } from '../reading.ts';
import type { NameKind } from './name-kind.ts';
import { findNames, type Name } from './names.ts';

/** What an article calls the people, bodies and places that it names, so that a short name is read as the full one. */
export interface NameBook {
  /** What a name names, going by the whole article. */
  kindOf(name: Name): NameKind;
  /** The full name where the article gives one. */
  fullName(name: Name): string;
  /** Whether a folded word is somebody's last name, and no body's first. */
  isPerson(word: string): boolean;
}

/** An article is read this far for its names; the full name of whoever matters stands near its beginning. */
const PARAGRAPHS_READ = 20;

/** Collects the names of an article. */
export function collectNames(paragraphs: readonly IndexedParagraph[]): NameBook {
  const votes = new Map<string, Map<NameKind, number>>();
  const people = new Map<string, string>();
  const bodies = new Map<string, string>();
  for (const indexed of paragraphs.slice(0, PARAGRAPHS_READ)) {
    for (const name of findNames(read(indexed))) {
      const key = name.words.join(' ');
      const kinds = votes.get(key) ?? new Map<NameKind, number>();
      votes.set(key, kinds.set(name.kind, (kinds.get(name.kind) ?? 0) + 1));
      if (name.words.length < 2) continue;
      if (name.kind === 'person') keepShortest(people, name.words.at(-1) ?? '', name.text);
      if (name.kind === 'organisation') keepShortest(bodies, name.words[0] ?? '', name.text);
    }
  }
  const kindOf = (name: Name): NameKind => {
    if (name.kind === 'person' || name.kind === 'organisation') return name.kind;
    const [word = ''] = name.words;
    if (name.words.length === 1 && bodies.has(word)) return 'organisation';
    if (name.words.length === 1 && people.has(word)) return 'person';
    return elected(name.kind, votes.get(name.words.join(' ')));
  };
  return {
    kindOf,
    fullName: (name) => {
      const [word = ''] = name.words;
      if (name.words.length > 1) return name.text;
      const book = kindOf(name) === 'person' ? people : kindOf(name) === 'place' ? undefined : bodies;
      return book?.get(word) ?? name.text;
    },
    isPerson: (word) => people.has(word) && !bodies.has(word),
  };
}

/** The kind that most mentions of a name have; one "in Acme" makes no place of a name that does things elsewhere. */
function elected(own: NameKind, kinds: ReadonlyMap<NameKind, number> | undefined): NameKind {
  let best = own;
  let most = 0;
  for (const [kind, count] of kinds ?? []) {
    if (kind === 'unknown' || kind === 'thing' || count <= most) continue;
    best = kind;
    most = count;
  }
  return best === 'place' && own === 'unknown' && most < (kinds?.get('unknown') ?? 0) ? 'unknown' : best;
}

/** Longer names are variations of the shortest full one. */
function keepShortest(book: Map<string, string>, key: string, name: string): void {
  const known = book.get(key);
  if (known === undefined || name.length < known.length) book.set(key, name);
}
