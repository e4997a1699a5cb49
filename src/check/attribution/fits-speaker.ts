import { read } from '../../answer/reading.ts';
import { CITIES } from '../../language/cities.ts';
import { PERSON_NOUNS } from '../../language/role-nouns.ts';
import { singularOf } from '../../language/singular.ts';
import { analyze } from '../../search/analyzer.ts';
import { isCountryTerm } from '../../search/country-terms.ts';
import type { IndexedParagraph } from '../../search/paragraph-index.ts';
import { isBody, isBodyWord, isOfState } from './body-words.ts';
import { mainBodies } from './main-body.ts';
import { articleOf, type Passage } from './passage.ts';
import type { SourceSpeaker } from './source-speaker.ts';
import { type Speaker, speakersIn } from './speakers.ts';
import { isOthersRole, tiesOf } from './ties.ts';
import { isPerson, isPlace, sharesName, wordsOf } from './who-is-who.ts';

/** What articles call somebody whose name they do not give. */
const UNNAMED =
  /^(?:source|insider|witness|person|somebody|someone|official|member|manager|diplomat|people|crew|staff|worker|employee|guard|banker)$/;
/** Who is called so has no name. */
const NAMELESS = /^(?:source|insider)$/;
const INDEFINITE = /^(?:an?|another|one|some|two|several|unnamed)\b/i;
const PART = /^(?:department|unit|branch|division|team|ward)$/;
const FOR = /^\s+(?:for|of|at|from)\s[^,.;:"“”]*/u;
/** In UTF-16 units: "a spokesman for the police". */
const BEHIND = 30;
/** In UTF-16 units: "told the". */
const TOLD = 12;
/** So many paragraphs, the passage's own among them. */
const LATELY = 3;
const SPOKESMAN = /^spokes(?:man|woman|person)$/;

/** Whether the speaker whom a message names may be the one to whom an article gives the words. */
export function fitsSpeaker(named: Speaker, source: SourceSpeaker, passage: Passage): boolean {
  switch (source.kind) {
    case 'article':
      return false;
    case 'unknown':
      return isSomebody(named) || isOnePerson(named) || isNamedIn(named, [passage.indexed], passage);
    case 'pronoun':
      if (/^s?he$/.test(source.form) && named.nameKind === 'thing') return false;
      return isSomebody(named) || isOnePerson(named) || isNamedIn(named, [...lately(passage)], passage);
    case 'speaker':
      return named.kind === 'described'
        ? isCalled(named, source.speaker, passage)
        : isSame(named, source.speaker, passage);
  }
}

/** Whether a name or a state of the message stands for whom the article names or describes. */
function isSame(named: Speaker, source: Speaker, passage: Passage): boolean {
  const own = wordsOf(named, passage);
  if (source.kind === 'described') {
    return isPerson(named, passage) ? hasRole(named, source, passage) : isBodyOf(named, source, passage);
  }
  if (sharesName(own, wordsOf(source, passage))) return true;
  const [isOwn, isOther] = [isPerson(named, passage), isPerson(source, passage)];
  if (isOwn && isOther) return false;
  return isOwn ? isTied(source, named, passage) : isTied(named, source, passage);
}

/** Whether a person with a name may be the one whom the article only describes. */
function hasRole(named: Speaker, source: Speaker, passage: Passage): boolean {
  const head = headOf(source);
  if (UNNAMED.test(head) || INDEFINITE.test(source.text)) return false;
  const ties = tiesOf(named, passage);
  if (ties.has(head) || (isBodyWord(head) && [...ties].some(isBodyWord))) return true;
  if (isBody(head) && !PERSON_NOUNS.has(head)) return false;
  return (
    isNamedIn(named, articleOf(passage), passage) && !isOthersRole(head, named, passage, articleOf(passage))
  );
}

/** Whether a body with a name, or a state, may be the one that the article describes, or for which that one speaks. */
function isBodyOf(named: Speaker, source: Speaker, passage: Passage): boolean {
  const head = headOf(source);
  const described = wordsIn(source.text);
  if (named.words.some((word) => described.includes(word))) return true;
  const { indexed } = passage;
  const before = speakersIn(read(indexed)).filter(({ end }) => end <= source.start);
  if (isBodyWord(head)) {
    const last = before.findLast(
      (one) => one.kind === 'name' && !isPerson(one, passage) && !isPlace(one, passage),
    );
    const isLast = last !== undefined && sharesName(named.words, last.words);
    return isLast || mainBodies(passage).some((word) => named.words.includes(word));
  }
  const isState = isOfPlace(named);
  if (isState && (isOfState(head) || SPOKESMAN.test(head)) && !described.some(isCountryTerm))
    return named.kind === 'name' || before.some((one) => sharesName(named.words, one.words));
  if (UNNAMED.test(head) || NAMELESS.test(head))
    return isOutlet(named, passage) || isSubjectBefore(named, source, passage);
  if (SPOKESMAN.test(head) || PERSON_NOUNS.has(head))
    return before.some((one) => sharesName(named.words, one.words));
  return named.words.includes(head) || tiesOf(named, passage).has(head);
}

/** Whether the article ties a person and a body: "Alder, head of Norvik Yards". */
function isTied(body: Speaker, person: Speaker, passage: Passage): boolean {
  const ties = tiesOf(person, passage);
  if (body.words.map(singularOf).every((word) => ties.has(word))) return true;
  if (ties.has(body.words[0] ?? '')) return true;
  // "the director of the museum" is the Tern Museum's.
  const kind = singularOf(body.words.at(-1) ?? '');
  if (isBody(kind) && !PERSON_NOUNS.has(kind) && !isBodyWord(kind) && ties.has(kind)) return true;
  return isOfPlace(body) && [...ties].some(isOfState) && ![...ties].some(isCountryTerm);
}

/** A state, or a city, which may stand for a government. */
function isOfPlace({ kind, words }: Speaker): boolean {
  return kind === 'state' || CITIES.has(words.join(' '));
}

/** Whether somebody whom the message only describes may be the one of the article. */
function isCalled(named: Speaker, source: Speaker, passage: Passage): boolean {
  const head = headOf(named);
  const article = articleOf(passage);
  if (source.kind === 'described') {
    const other = headOf(source);
    if (!sharesState(named, source)) return false;
    if (head === other || (UNNAMED.test(head) && UNNAMED.test(other))) return true;
    if (isBodyWord(head) && isBodyWord(other)) return true;
    if (NAMELESS.test(head) || NAMELESS.test(other)) return false;
    const isOwn = isBody(head) && !PERSON_NOUNS.has(head);
    if (isOwn && speaksFor(source, head, passage)) return true;
    return !isUsed(head, isOwn, named, article) || (!isOwn && !isOthersRole(head, source, passage, article));
  }
  if (NAMELESS.test(head)) return false;
  if (source.kind === 'state') return !isUsed(head, true, named, article) || isOfState(head);
  const isHuman = isPerson(source, passage);
  const ties = tiesOf(source, passage);
  if (ties.has(head) || source.words.includes(head)) return true;
  if (isBodyWord(head))
    return !isHuman || [...ties].some(isBodyWord) || mainBodies(passage).some((word) => ties.has(word));
  if (PERSON_NOUNS.has(head) && singularOf(lastWord(named)) === lastWord(named))
    return !isOthersRole(head, source, passage, article);
  // Of which body somebody heads a department the article need not say.
  return [...ties].some((word) => PART.test(word)) || !isUsed(head, true, named, article);
}

/** Whether the one who speaks in the article, by what he is, may speak for a body: the last one named before him. */
function speaksFor(source: Speaker, body: string, { indexed }: Passage): boolean {
  const reading = read(indexed);
  const last = speakersIn(reading).findLast((one) => one.end <= source.start && isOfMany(one));
  const behind = FOR.exec(reading.text.slice(source.end, source.end + BEHIND))?.[0] ?? '';
  return (last !== undefined && headOf(last) === body) || wordsIn(behind).includes(body);
}

function isOfMany(one: Speaker): boolean {
  return one.kind === 'name' || one.kind === 'state' || (one.kind === 'described' && isBody(headOf(one)));
}

/** Whether an article calls anybody what the message does. */
function isUsed(
  head: string,
  isMany: boolean,
  named: Speaker,
  article: readonly IndexedParagraph[],
): boolean {
  if (!isMany && singularOf(lastWord(named)) === lastWord(named)) return false;
  return article.some((indexed) => read(indexed).tokens.some(({ form }) => singularOf(form) === head));
}

/** "the Dutch government" is not the Danish one. */
function sharesState(one: Speaker, other: Speaker): boolean {
  const [own, others] = [wordsIn(one.text).filter(isCountryTerm), wordsIn(other.text).filter(isCountryTerm)];
  return own.length === 0 || others.length === 0 || own.some((state) => others.includes(state));
}

/** "a source", "some official": whoever it was, it may have been one. */
function isSomebody(named: Speaker): boolean {
  return named.kind === 'described' && UNNAMED.test(headOf(named));
}

/** "the patient": whether "she" is one cannot be told. */
function isOnePerson(named: Speaker): boolean {
  return named.kind === 'described' && PERSON_NOUNS.has(headOf(named)) && headOf(named) === lastWord(named);
}

/** Whether paragraphs name somebody at all. */
function isNamedIn(named: Speaker, paragraphs: readonly IndexedParagraph[], passage: Passage): boolean {
  return paragraphs.some((indexed) => {
    const reading = read(indexed);
    if (named.kind === 'described')
      return reading.tokens.some(({ form }) => singularOf(form) === headOf(named));
    return speakersIn(reading).some(
      (one) =>
        one.kind === named.kind &&
        sharesName(named.words, one.words) &&
        isPerson(one, passage) === isPerson(named, passage),
    );
  });
}

/** Whether those whose words the passage gives told them to somebody: "an unnamed source told the Post". */
function isOutlet(named: Speaker, passage: Passage): boolean {
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
function isSubjectBefore(named: Speaker, source: Speaker, { indexed }: Passage): boolean {
  const { sentences } = read(indexed);
  const begin = sentences.findLast(({ start }) => start <= source.start)?.start ?? 0;
  const subject = speakersIn(read(indexed)).find(({ start }) => start >= begin);
  return subject !== undefined && subject.end <= source.start && sharesName(named.words, subject.words);
}

/** The passage's paragraph and those just before it, in which whoever speaks may have been named. */
function lately({ indexed, index }: Passage): readonly IndexedParagraph[] {
  const { article, number } = indexed.paragraph;
  return index.paragraphsOf(article).slice(Math.max(0, number - LATELY), number);
}

function headOf({ words }: Speaker): string {
  return singularOf(words.at(-1) ?? '');
}

function lastWord({ text }: Speaker): string {
  return (
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .at(-1) ?? ''
  );
}

function wordsIn(text: string): string[] {
  return analyze(text).flatMap(({ form, term }) => [singularOf(form), form, term]);
}
