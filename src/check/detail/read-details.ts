import { findNames, type Name } from '../../answer/values/names.ts';
import { englishFrequency } from '../../language/english-words.ts';
import { PERSON_NOUNS, PERSON_TITLES } from '../../language/role-nouns.ts';
import { singularOf } from '../../language/singular.ts';
import { isTown } from '../../language/towns.ts';
import type { AskedToken } from '../../search/respell.ts';
import { overlap, type TextRange } from '../../text-range.ts';
import type { MessageReading } from '../message/message-reading.ts';
import type { Claim, TokenSpan } from './claim.ts';
import type { StatedDetail } from './detail.ts';
import { type KnownName, LEGAL_FORM, type NameLookup } from './names/name-lookup.ts';
import { countriesOf, datesOf, numbersOf } from './values/values-of.ts';

/** A word that stands so often among 51 million is emphasised, not a name. */
const COMMON = 2000;

/** "PC", "VP": too short to be told from what everybody shortens. */
const SHORTEST_ACRONYM = 3;

/** "one ship" says that there is a ship. */
const SINGLE = /^(?:one|1)\s\p{L}+$/u;

/** The details of a sentence, in order. */
export function readDetails(
  reading: MessageReading,
  span: TokenSpan,
  { verbs, ignored }: Pick<Claim, 'verbs' | 'ignored'>,
  lookUp: NameLookup,
): StatedDetail[] {
  const { tokens } = reading;
  const start = tokens[span.first]?.start ?? 0;
  const end = tokens[span.last - 1]?.end ?? 0;
  const within = ({ start: from, end: to }: TextRange): boolean => from >= start && to <= end + 1;
  const dates = datesOf(reading, {}).filter(within);
  const numbers = numbersOf(reading)
    .filter(within)
    .filter(({ text: wording }) => !SINGLE.test(wording));
  const found: StatedDetail[] = [];
  const add = (range: TextRange, make: (span: TokenSpan) => StatedDetail | undefined): void => {
    const place = spanOf(tokens, range);
    const detail = place && !found.some((other) => overlap(other, range)) ? make(place) : undefined;
    if (detail !== undefined) found.push(detail);
  };
  for (const date of dates)
    add(date, (place) => ({ kind: 'date', date, start: date.start, end: date.end, ...place }));
  for (const number of numbers) {
    add(number, (place) => ({ kind: 'number', number, start: number.start, end: number.end, ...place }));
  }
  const isIgnored = (place: TokenSpan): boolean => {
    for (let at = place.first; at < place.last; at += 1) if (!ignored.has(at)) return false;
    return true;
  };
  for (const name of findNames(reading).filter(within)) {
    add(name, (place) => (isIgnored(place) ? undefined : nameDetail(name, place, reading, lookUp)));
  }
  for (const country of countriesOf(reading).filter(within)) {
    add(country, (place) => ({
      kind: 'place',
      core: [country.token],
      country: true,
      unclear: false,
      adjective: country.adjective,
      start: country.start,
      end: country.end,
      ...place,
    }));
  }
  for (const { first, last, verb, denied } of verbs) {
    if (verb < span.first || verb >= span.last) continue;
    const range = { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
    const own = tokens[verb];
    if (own !== undefined && found.some((other) => other.kind !== 'statement' && overlap(other, own)))
      continue;
    found.push({ kind: 'statement', verb, denied, ...range, first, last });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function nameDetail(
  name: Name,
  place: TokenSpan,
  { tokens, text, sentences }: MessageReading,
  lookUp: NameLookup,
): StatedDetail | undefined {
  const known = lookUp(tokens.slice(place.first, place.last), name);
  if (known?.kind === 'publisher') return undefined;
  if (known === undefined && isNoName(name, tokens[place.first], text)) return undefined;
  const kind = kindOf(
    name,
    known,
    sentences.some(({ start }) => start === name.start),
  );
  if (kind === undefined) return undefined;
  const places = Array.from({ length: place.last - place.first }, (_, offset) => place.first + offset);
  const content = places.filter((at) => tokens[at]?.stop === false);
  const own = content.filter((at) => {
    const form = tokens[at]?.form ?? '';
    return !LEGAL_FORM.test(form);
  });
  const core = kind === 'person' ? content.slice(-1) : own.length > 0 ? own : content;
  if (core.length === 0) return undefined;
  const next = tokens[place.last];
  const adjective =
    next !== undefined && !next.stop && !next.capital && /^[ -]$/.test(text.slice(name.end, next.start));
  const unclear = known === undefined && name.kind === 'unknown';
  return { kind, core, country: false, unclear, adjective, start: name.start, end: name.end, ...place };
}

function kindOf(
  { kind, words }: Name,
  known: KnownName | undefined,
  opensSentence: boolean,
): 'place' | 'person' | 'organisation' | undefined {
  if (known?.kind === 'place' || known?.kind === 'person' || known?.kind === 'organisation')
    return known.kind;
  if (isTown(words.join(' '))) return 'place';
  if (kind === 'place' || kind === 'person' || kind === 'organisation') return kind;
  // Where a sentence opens, a phrase of common words names nobody for certain.
  return kind === 'thing' && known === undefined && opensSentence ? undefined : 'organisation';
}

/** "the Captain", "PSA:", "I KNEW it": a title alone, a chat's label, or a word that is shouted. */
function isNoName({ words, text: printed, end }: Name, token: AskedToken | undefined, text: string): boolean {
  const [word = ''] = words;
  if (words.length > 1 || token === undefined) return false;
  if (PERSON_NOUNS.has(singularOf(word)) || PERSON_TITLES.has(word)) return true;
  if (!/^\p{Lu}+$/u.test(printed)) return false;
  return englishFrequency(word) >= COMMON || text.charAt(end) === ':' || printed.length < SHORTEST_ACRONYM;
}

function spanOf(tokens: readonly AskedToken[], { start, end }: TextRange): TokenSpan | undefined {
  const first = tokens.findIndex((token) => token.end > start);
  if (first < 0) return undefined;
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last += 1;
  return last > first ? { first, last } : undefined;
}
