import { read } from '../../answer/reading.ts';
import type { IndexedParagraph } from '../../search/paragraph-index.ts';
import { isBodyWord } from './body-words.ts';
import { describedAt } from './descriptions.ts';
import { mainBodies } from './main-body.ts';
import { holding, type Passage } from './passage.ts';
import { type Speaker, speakersIn } from './speakers.ts';
import { isPerson, sharesName, wordsOf } from './who-is-who.ts';

/** Who speaks for somebody: the body is whichever was named before. */
const FOR_OTHERS = /^(?:spokesman|spokeswoman|spokesperson|its|their)$/;

/** What the articles call a person and to which body they tie him, in folded words. */
export function tiesOf(person: Speaker, passage: Passage): ReadonlySet<string> {
  const own = wordsOf(person, passage);
  const ties = new Set<string>();
  for (const indexed of holding(own.at(-1) ?? '', passage)) {
    for (const mention of speakersIn(read(indexed))) {
      if (mention.kind !== 'name' || !sharesName(mention.words, own)) continue;
      for (const word of tiesAt(mention, indexed, passage)) ties.add(word);
    }
  }
  return ties;
}

function tiesAt(mention: Speaker, indexed: IndexedParagraph, passage: Passage): string[] {
  const reading = read(indexed);
  const words = describedAt(reading, mention);
  const bodies = words.some((word) => FOR_OTHERS.test(word))
    ? speakersIn(reading).filter((one) => one.end <= mention.start && !isPerson(one, passage))
    : [];
  const about = words.some(isBodyWord) ? mainBodies({ ...passage, indexed }) : [];
  return [...words, ...bodies.flatMap((one) => one.words), ...about];
}

/** Whether the passage's article calls somebody else with a name what a noun says. */
export function isOthersRole(
  noun: string,
  person: Speaker,
  passage: Passage,
  article: readonly IndexedParagraph[],
): boolean {
  const own = wordsOf(person, passage);
  return article.some((indexed) => {
    const reading = read(indexed);
    return speakersIn(reading).some(
      (one) =>
        one.kind === 'name' &&
        isPerson(one, passage) &&
        !sharesName(one.words, own) &&
        describedAt(reading, one).includes(noun),
    );
  });
}
