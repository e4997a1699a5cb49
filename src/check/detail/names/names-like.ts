import type { Reading } from '../../../answer/reading.ts';
import type { Mention } from '../../../answer/values/mention.ts';
import type { MentionContext } from '../../../answer/values/mentions.ts';
import { findNames } from '../../../answer/values/names.ts';
import { findOrganisations, findPeople } from '../../../answer/values/parties.ts';
import { findPlaces } from '../../../answer/values/places.ts';
import { isTown } from '../../../language/towns.ts';
import type { StatedName } from '../detail.ts';
import { countriesOf } from '../values/values-of.ts';

/** Nobody's name is one: "ZTE". */
const ACRONYM = /^\p{Lu}{2,5}$/u;

type Sort = Pick<StatedName, 'kind' | 'country' | 'unclear'>;

/** What has been found in a paragraph, by its sort; forgotten with its reading. */
const found = new WeakMap<Reading, Map<string, readonly Mention[]>>();

/** The names of a paragraph that are of a detail's kind. */
export function namesLike(
  { kind, country, unclear }: Sort,
  reading: Reading,
  context: MentionContext,
): readonly Mention[] {
  const key = `${kind} ${country} ${unclear}`;
  const known = found.get(reading) ?? new Map<string, readonly Mention[]>();
  found.set(reading, known);
  const names = known.get(key) ?? find({ kind, country, unclear }, reading, context);
  known.set(key, names);
  return names;
}

function find({ kind, country, unclear }: Sort, reading: Reading, context: MentionContext): Mention[] {
  if (kind === 'place') return placesIn(reading, country, context);
  const people = findPeople(reading, context, false).filter(({ text }) => !ACRONYM.test(text));
  if (kind === 'person') return people;
  const bodies = findOrganisations(reading, context, false);
  return unclear ? [...people, ...bodies] : bodies;
}

function placesIn(reading: Reading, country: boolean, context: MentionContext): Mention[] {
  const found = findPlaces(reading, context.names).filter(({ kind }) => kind === 'place');
  const known = findNames(reading)
    .filter(
      ({ words, start }) =>
        isTown(words.join(' ')) && !found.some((one) => one.start <= start && start < one.end),
    )
    .map(
      ({ text, words, start, end }): Mention => ({
        kind: 'place',
        key: `place:${words.join(' ')}`,
        text,
        start,
        end,
      }),
    );
  const towns = [...found, ...known];
  if (!country) return towns;
  const countries = countriesOf(reading).map((one) => ({ ...one, modifier: one.adjective }));
  const alone = towns.filter(
    (town) => !countries.some(({ start, end }) => start < town.end && town.start < end),
  );
  return [...countries, ...alone];
}
