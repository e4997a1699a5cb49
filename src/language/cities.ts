import { COUNTRIES } from './countries.ts';
import { fold } from './fold.ts';

/** Time zones that are named after something other than a city. */
const NOT_CITIES = new Set(
  'center knox easter midway wake christmas reunion canary jersey guernsey faroe eastern central mountain pacific north south west acre general'.split(
    ' ',
  ),
);

/**
 * Well-known cities, folded: the world's capitals, and the cities that name a time zone in the runtime's own tables
 * (`Europe/Zurich`). A small gazetteer that costs nothing; other places are known by the words around them.
 */
export const CITIES: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap((country) => country.capitals.map(fold)),
  ...Intl.supportedValuesOf('timeZone')
    .map((zone) => fold(zone.split('/').at(-1)?.replaceAll('_', ' ') ?? ''))
    .filter((city) => /^[a-z .'-]{4,}$/.test(city) && !NOT_CITIES.has(city)),
]);
