import { CITIES } from './cities.ts';
import { englishFrequency } from './english-words.ts';
import { readPrepared } from './prepared.ts';

/** A town whose name stands this often among 51 million words is more often another word, or somebody's name. */
const COMMON = 2500;

let towns: ReadonlyMap<string, readonly string[]> | undefined;

/** The codes of the countries that have a town of a folded name (`["ch"]`); none where no town is known. */
export function countriesOfTown(folded: string): readonly string[] {
  towns ??= new Map(
    readPrepared('towns.txt')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name = '', countries = '']) => [name, countries.split(',')]),
  );
  return towns.get(folded) ?? [];
}

/** Whether a folded name is a known town's, however it is written. */
export function isTown(folded: string): boolean {
  return CITIES.has(folded) || countriesOfTown(folded).length > 0;
}

/** Whether a folded name is a known town's and hardly ever another word: one to be read as the town in small letters too. */
export function isSurelyTown(folded: string): boolean {
  return isTown(folded) && englishFrequency(folded) < COMMON;
}
