import type { Reading } from '../../answer/reading.ts';
import { findCountries } from '../../answer/values/countries.ts';
import type { NameKind } from '../../answer/values/name-kind.ts';
import { findNames } from '../../answer/values/names.ts';
import { findRolePhrases } from '../../answer/values/role-phrases.ts';
import { isPlural, singularOf } from '../../language/singular.ts';
import type { TextRange } from '../../text-range.ts';
import { isSaying } from './says.ts';

/** Somebody whom a text may give words to: a name, a state, a description ("an unnamed source"), a pronoun. */
export interface Speaker extends TextRange {
  readonly kind: 'name' | 'state' | 'described' | 'pronoun';
  readonly text: string;
  /** Folded words that tell who it is: of a name all, of a description its noun. */
  readonly words: readonly string[];
  /** What a name names, going by its own words. */
  readonly nameKind?: NameKind;
}

const PRONOUN = /^(?:he|she|they|it)$/;
const SOURCE_WORDS =
  /^(?:source|sources|insider|insiders|witness|officials?|somebody|someone|crew|staff|workers)$/;
/** Roles that are written like names. */
const SHORT_ROLE = /^(?:s?vp|evp|ceo|cfo|cto|coo|cio|ciso|mep|mp|pm)$/;

const found = new WeakMap<Reading, readonly Speaker[]>();

/** Everybody in a text who may speak, in order. */
export function speakersIn(reading: Reading): readonly Speaker[] {
  const known = found.get(reading);
  if (known !== undefined) return known;
  const { text, tokens } = reading;
  const phrases = findRolePhrases(text, tokens).map(
    ({ start, end, head, text: printed }): Speaker => ({
      kind: 'described',
      text: printed,
      words: head.split(' '),
      start,
      end,
    }),
  );
  const isApart = ({ start }: TextRange): boolean =>
    !phrases.some((phrase) => phrase.start <= start && start < phrase.end);
  const names = findNames(reading)
    .filter(isApart)
    .map(({ start, end, words, text: printed, kind }): Speaker => {
      const isRole = words.every((word) => SHORT_ROLE.test(word));
      return isRole
        ? { kind: 'described', text: printed, words, start, end }
        : { kind: 'name', text: printed, words, start, end, nameKind: kind };
    });
  const states = findCountries(tokens)
    .filter(isApart)
    .map(
      ({ start, end, token }): Speaker => ({
        kind: 'state',
        text: text.slice(start, end),
        words: [tokens[token]?.term ?? ''],
        start,
        end,
      }),
    );
  const others = tokens.flatMap(({ form, start, end, capital }, place): Speaker[] => {
    if (!isApart({ start, end })) return [];
    if (SHORT_ROLE.test(singularOf(form)) && !names.some((name) => name.start <= start && start < name.end))
      return [{ kind: 'described', text: text.slice(start, end), words: [singularOf(form)], start, end }];
    if (PRONOUN.test(form)) return [{ kind: 'pronoun', text: form, words: [form], start, end }];
    // "the commuters said": whoever says something is somebody.
    const isMany = !capital && isPlural(form) && tokens[place - 1]?.form === 'the';
    return SOURCE_WORDS.test(form) || (isMany && isSaying(tokens, place + 1))
      ? [{ kind: 'described', text: form, words: [form], start, end }]
      : [];
  });
  const all = [...names, ...phrases, ...states, ...others].sort((a, b) => a.start - b.start);
  found.set(reading, all);
  return all;
}
