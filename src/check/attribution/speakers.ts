import type { Reading } from '../../answer/reading.ts';
import { findCountries } from '../../answer/values/countries.ts';
import { findNames } from '../../answer/values/names.ts';
import { findRolePhrases } from '../../answer/values/role-phrases.ts';
import type { TextRange } from '../../text-range.ts';

/** Somebody whom a text may give words to: a name, a state, a description ("an unnamed source"), a pronoun. */
export interface Speaker extends TextRange {
  readonly kind: 'name' | 'state' | 'described' | 'pronoun';
  readonly text: string;
  /** Folded words that tell who it is: of a name all, of a description its noun. */
  readonly words: readonly string[];
}

const PRONOUN = /^(?:he|she|they|it)$/;
const SOURCE_WORDS = /^(?:source|sources|insider|insiders|witness|officials?|somebody|someone)$/;

const found = new WeakMap<Reading, readonly Speaker[]>();

/** Everybody in a text who may speak, in order. */
export function speakersIn(reading: Reading): readonly Speaker[] {
  const known = found.get(reading);
  if (known !== undefined) return known;
  const { text, tokens } = reading;
  const names = findNames(reading).map(
    ({ start, end, words, text: printed }): Speaker => ({ kind: 'name', text: printed, words, start, end }),
  );
  const phrases = findRolePhrases(text, tokens).map(
    ({ start, end, head, text: printed }): Speaker => ({
      kind: 'described',
      text: printed,
      words: head.split(' '),
      start,
      end,
    }),
  );
  const states = findCountries(tokens)
    .filter(({ start }) => !phrases.some((phrase) => phrase.start <= start && start < phrase.end))
    .map(
      ({ start, end, token }): Speaker => ({
        kind: 'state',
        text: text.slice(start, end),
        words: [tokens[token]?.term ?? ''],
        start,
        end,
      }),
    );
  const others = tokens.flatMap(({ form, start, end }): Speaker[] => {
    const within = (other: TextRange): boolean => other.start <= start && start < other.end;
    if (phrases.some(within)) return [];
    if (PRONOUN.test(form)) return [{ kind: 'pronoun', text: form, words: [form], start, end }];
    return SOURCE_WORDS.test(form) ? [{ kind: 'described', text: form, words: [form], start, end }] : [];
  });
  const all = [...names, ...phrases, ...states, ...others].sort((a, b) => a.start - b.start);
  found.set(reading, all);
  return all;
}

/** Whom a pronoun stands for: the last one before it who has a name, else the last who is described. */
export function antecedentOf(pronoun: Speaker, speakers: readonly Speaker[]): Speaker | undefined {
  const before = speakers.filter(({ end }) => end <= pronoun.start);
  return (
    before.findLast(({ kind }) => kind === 'name') ?? before.findLast(({ kind }) => kind === 'described')
  );
}
