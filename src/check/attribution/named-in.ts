import { read } from '../../answer/reading.ts';
import { singularOf } from '../../language/singular.ts';
import type { IndexedParagraph } from '../../search/paragraph-index.ts';
import { nounOf } from './nouns.ts';
import type { Passage } from './passage.ts';
import { type Speaker, speakersIn } from './speakers.ts';
import { isPerson, sharesName } from './who-is-who.ts';

/** So many paragraphs, the passage's own among them. */
const LATELY = 3;
/** In UTF-16 units: "told the". */
const TOLD = 12;

/** Whether paragraphs name somebody at all. */
export function isNamedIn(
  named: Speaker,
  paragraphs: readonly IndexedParagraph[],
  passage: Passage,
): boolean {
  return paragraphs.some((indexed) => {
    const reading = read(indexed);
    if (named.kind === 'described')
      return reading.tokens.some(({ form }) => singularOf(form) === nounOf(named));
    return speakersIn(reading).some(
      (one) =>
        one.kind === named.kind &&
        sharesName(named.words, one.words) &&
        isPerson(one, passage) === isPerson(named, passage),
    );
  });
}

/** Whether those whose words the passage gives told them to somebody: "an unnamed source told the Post". */
export function isOutlet(named: Speaker, passage: Passage): boolean {
  return lately(passage).some((indexed) => {
    const { text } = read(indexed);
    return speakersIn(read(indexed)).some(
      (one) =>
        one.kind === 'name' &&
        sharesName(named.words, one.words) &&
        /\b(?:told|tells)\s+(?:the\s+)?$/.test(text.slice(Math.max(0, one.start - TOLD), one.start)),
    );
  });
}

/** "Norvik has no plans to sell, an unnamed manager said". */
export function isSubjectBefore(named: Speaker, source: Speaker, { indexed }: Passage): boolean {
  const { sentences } = read(indexed);
  const begin = sentences.findLast(({ start }) => start <= source.start)?.start ?? 0;
  const subject = speakersIn(read(indexed)).find(({ start }) => start >= begin);
  return subject !== undefined && subject.end <= source.start && sharesName(named.words, subject.words);
}

/** The passage's paragraph and those just before it, in which whoever speaks may have been named. */
export function lately({ indexed, index }: Passage): readonly IndexedParagraph[] {
  const { article, number } = indexed.paragraph;
  return index.paragraphsOf(article).slice(Math.max(0, number - LATELY), number);
}
