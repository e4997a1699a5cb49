import type { MentionContexts } from '../../../answer/mention-contexts.ts';
import { read } from '../../../answer/reading.ts';
import type { NameBook } from '../../../answer/values/name-book.ts';
import { findNames, type Name } from '../../../answer/values/names.ts';
import { PLACE_NOUNS } from '../../../language/role-nouns.ts';
import { isTown } from '../../../language/towns.ts';
import type { Token } from '../../../search/analyzer.ts';
import { isCountryTerm } from '../../../search/country-terms.ts';
import type { ParagraphIndex } from '../../../search/paragraph-index.ts';

/** What the articles call by a name; `publisher` where it is an article's own publisher or author. */
export interface KnownName {
  readonly kind: 'place' | 'person' | 'organisation' | 'other' | 'publisher';
}

/** Looks a message's name up in the articles. */
export type NameLookup = (tokens: readonly Token[], name: Name) => KnownName | undefined;

/** What people leave out of a firm's name. */
export const LEGAL_FORM =
  /^(?:company|co|corp|corporation|inc|ltd|llc|plc|gmbh|ag|sa|group|lab|labs|holding|holdings|the)$/;

/** So many paragraphs tell what a name names. */
const PARAGRAPHS = 8;
/** What a town has, and a firm has not. */
const OF_TOWN =
  /^(?:city|town|village|island|port|harbour|harbor|council|museum|school|mayor|university|hospital|police|airport|outskirts|north|south|east|west|streets|people|bay|county|province|region|state)$/;
/** More names than anybody asks for in a day. */
const REMEMBERED = 5000;

export function nameLookup(
  index: ParagraphIndex,
  contexts: MentionContexts,
  isSource: (name: string) => boolean,
): NameLookup {
  const known = new Map<string, KnownName | undefined>();
  return (tokens, name) => {
    const key = tokens.map(({ form }) => form).join(' ');
    if (known.has(key)) return known.get(key);
    const found = isSource(key) ? ({ kind: 'publisher' } as const) : lookUp(tokens, name, index, contexts);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, found);
    return found;
  };
}

function lookUp(
  tokens: readonly Token[],
  name: Name,
  index: ParagraphIndex,
  contexts: MentionContexts,
): KnownName | undefined {
  const { vocabulary } = index;
  const terms = tokens.filter(({ stop }) => !stop).map(({ term }) => vocabulary.termOf(term));
  const held = terms.filter((term) => term >= 0);
  if (held.length === 0) return undefined;
  const [rarest = -1] = [...held].sort((a, b) => vocabulary.paragraphsWith(a) - vocabulary.paragraphsWith(b));
  const votes = new Map<KnownName['kind'], number>();
  for (const indexed of index.retrieve(new Map([[rarest, 1]]), PARAGRAPHS)) {
    const { names } = contexts.of(indexed);
    const reading = read(indexed);
    for (const printed of findNames(reading)) {
      if (!isOneOf(name.words, printed.words)) continue;
      const vote = isPlacedName(printed, reading.tokens) ? 'place' : voteOf(printed, names);
      votes.set(vote, (votes.get(vote) ?? 0) + 1);
    }
  }
  return elected(votes);
}

function voteOf(printed: Name, names: NameBook): KnownName['kind'] {
  const kind = names.kindOf(printed);
  if (kind === 'unknown' || kind === 'thing') return 'other';
  // What only other mentions of it suggest is counted there.
  return kind === 'place' && printed.kind !== 'place' ? 'other' : kind;
}

/** "Skagholm in Denmark", "the council of Skagholm", "the Tarapal valley". */
function isPlacedName({ first, last, words }: Name, tokens: readonly Token[]): boolean {
  const form = (place: number): string => tokens[place]?.form ?? '';
  if (isTown(words.join(' ')) || isTown(`${form(first - 1)} ${words.join(' ')}`)) return true;
  if (form(last) === 'in' && isCountryTerm(tokens[last + 1]?.term ?? '')) return true;
  if (tokens[last]?.capital === false && PLACE_NOUNS.has(form(last))) return true;
  return form(first - 1) === 'of' && OF_TOWN.test(form(first - 2));
}

/** Most of what a name is printed as; one "to Acme" makes no place of a firm that does things elsewhere. */
function elected(votes: ReadonlyMap<KnownName['kind'], number>): KnownName | undefined {
  const count = (kind: KnownName['kind']): number => votes.get(kind) ?? 0;
  const [best] = [...votes]
    .filter(([kind]) => kind !== 'other' && (kind !== 'place' || count('place') > count('other')))
    .sort(([, a], [, b]) => b - a);
  if (best !== undefined) return { kind: best[0] };
  return votes.size === 0 ? undefined : { kind: 'other' };
}

function withoutForm(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !LEGAL_FORM.test(word));
  return rest.length > 0 ? rest : words;
}

/** Whether one name is the other, or a part of it: a last name, a firm without its form. */
function isOneOf(words: readonly string[], printed: readonly string[]): boolean {
  const whole = printed.join(' ');
  const own = words.join(' ');
  return (
    whole === own ||
    ` ${whole} `.includes(` ${own} `) ||
    withoutForm(words).join(' ') === withoutForm(printed).join(' ')
  );
}
