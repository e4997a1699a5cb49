import { createRequire } from 'node:module';
import { fold } from '../language/fold.ts';

/** Smaller ones are seldom spoken of, and share their names with people and things. */
const SMALLEST = 40_000;

interface City {
  readonly city: string;
  readonly city_ascii: string;
  readonly iso2: string;
  readonly pop: number;
}

/**
 * The world's towns from `city-timezones`, folded, each with the codes of the countries that have one of the name: lines
 * of `name:at,ch`, in order.
 */
export function worldTowns(): string {
  const { cityMapping }: { readonly cityMapping: readonly City[] } = createRequire(import.meta.url)(
    'city-timezones',
  );
  const towns = new Map<string, Set<string>>();
  for (const { city, city_ascii: plain, iso2, pop } of cityMapping) {
    if (pop < SMALLEST || typeof iso2 !== 'string') continue;
    for (const name of [fold(city), fold(plain)]) {
      if (!/^[\p{L}][\p{L} .'-]{2,}$/u.test(name)) continue;
      const countries = towns.get(name) ?? new Set();
      towns.set(name, countries.add(iso2.toLowerCase()));
    }
  }
  return [...towns]
    .map(([name, countries]) => `${name}:${[...countries].sort().join()}`)
    .sort()
    .join('\n');
}
