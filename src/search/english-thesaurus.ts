import { readPrepared } from '../language/prepared.ts';
import { Thesaurus } from './thesaurus.ts';

let english: Thesaurus | undefined;

/** General English, for any story; read on first use and shared. */
export function englishThesaurus(): Thesaurus {
  english ??= new Thesaurus(JSON.parse(readPrepared('english-thesaurus.json')));
  return english;
}
