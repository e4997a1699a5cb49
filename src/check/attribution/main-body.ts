import { read } from '../../answer/reading.ts';
import { articleOf, type Passage } from './passage.ts';
import { speakersIn } from './speakers.ts';
import { isPerson, isPlace } from './who-is-who.ts';

const known = new WeakMap<object, readonly string[]>();

/** So much of the most mentions a name must have to be one of those whom the article is about. */
const SHARE = 0.5;

/** The first words of the names that an article has most often: what it calls "the company". */
export function mainBodies(passage: Passage): readonly string[] {
  const { article } = passage.indexed;
  const found = known.get(article);
  if (found !== undefined) return found;
  const counts = new Map<string, number>();
  for (const indexed of articleOf(passage)) {
    for (const one of speakersIn(read(indexed))) {
      if (one.kind !== 'name' || isPerson(one, passage) || isPlace(one, passage)) continue;
      const [word = ''] = one.words;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...counts.values());
  const words = [...counts].filter(([, count]) => count >= most * SHARE).map(([word]) => word);
  known.set(article, words);
  return words;
}
