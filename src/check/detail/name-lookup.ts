import type { MentionContexts } from '../../answer/mention-contexts.ts';
import { read } from '../../answer/reading.ts';
import { findNames, type Name } from '../../answer/values/names.ts';
import type { Token } from '../../search/analyzer.ts';
import type { ParagraphIndex } from '../../search/paragraph-index.ts';

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
    for (const printed of findNames(read(indexed))) {
      if (!isOneOf(name.words, printed.words)) continue;
      const kind = names.kindOf(printed);
      const vote = kind === 'unknown' || kind === 'thing' ? 'other' : kind;
      votes.set(vote, (votes.get(vote) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort(([a, x], [b, y]) => Number(a === 'other') - Number(b === 'other') || y - x);
  return best === undefined ? undefined : { kind: best[0] };
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
