import { read } from '../../answer/reading.ts';
import { CITIES } from '../../language/cities.ts';
import { PERSON_NOUNS } from '../../language/role-nouns.ts';
import { singularOf } from '../../language/singular.ts';
import { isCountryTerm } from '../../search/country-terms.ts';
import { isBody, isBodyWord, isOfState } from './body-words.ts';
import { mainBodies } from './main-body.ts';
import { isNamedIn, isOutlet, isSubjectBefore } from './named-in.ts';
import { nounOf, wordsIn } from './nouns.ts';
import { articleOf, type Passage } from './passage.ts';
import { type Speaker, speakersIn } from './speakers.ts';
import { isOthersRole, tiesOf } from './ties.ts';
import { isUnnamed } from './unnamed.ts';
import { isPerson, isPlace, sharesName, wordsOf } from './who-is-who.ts';

const INDEFINITE = /^(?:an?|another|one|some|two|several|unnamed)\b/i;
const SPOKESMAN = /^spokes(?:man|woman|person)$/;

/** Whether a name or a state of the message stands for whom the article names or describes. */
export function fitsName(named: Speaker, source: Speaker, passage: Passage): boolean {
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
  const head = nounOf(source);
  if (isUnnamed(head) || INDEFINITE.test(source.text)) return false;
  const ties = tiesOf(named, passage);
  if (ties.has(head) || (isBodyWord(head) && [...ties].some(isBodyWord))) return true;
  if (isBody(head) && !PERSON_NOUNS.has(head)) return false;
  return (
    isNamedIn(named, articleOf(passage), passage) && !isOthersRole(head, named, passage, articleOf(passage))
  );
}

/** Whether a body with a name, or a state, may be the one that the article describes, or for which that one speaks. */
function isBodyOf(named: Speaker, source: Speaker, passage: Passage): boolean {
  const head = nounOf(source);
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
  if (isUnnamed(head)) return isOutlet(named, passage) || isSubjectBefore(named, source, passage);
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
