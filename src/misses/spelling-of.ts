import { BRITISH_AMERICAN } from '../language/english-synonyms.ts';
import { analyze } from '../search/analyzer.ts';

let american: ReadonlyMap<string, string> | undefined;

/** The term under which all spellings of a word stand; undefined for a word of one spelling. */
export function spellingOf(term: string): string | undefined {
  american ??= readSpellings();
  return american.get(term);
}

function readSpellings(): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const line of BRITISH_AMERICAN.split('\n')) {
    if (line.startsWith('#')) continue;
    const terms = line.split(',').map((word) => analyze(word).map((token) => token.term));
    const [last] = terms.at(-1) ?? [];
    if (last === undefined || terms.some(({ length }) => length !== 1)) continue;
    for (const [term = ''] of terms) spellings.set(term, spellings.get(last) ?? last);
  }
  return spellings;
}
