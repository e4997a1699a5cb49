import { read } from '../../answer/reading.ts';
import { PERSON_NOUNS } from '../../language/role-nouns.ts';
import { singularOf } from '../../language/singular.ts';
import { isCountryTerm } from '../../search/country-terms.ts';
import type { IndexedParagraph } from '../../search/paragraph-index.ts';
import { isBody, isBodyWord, isOfState } from './body-words.ts';
import { mainBodies } from './main-body.ts';
import { isOfOne, nounOf, wordsIn } from './nouns.ts';
import { articleOf, type Passage } from './passage.ts';
import { type Speaker, speakersIn } from './speakers.ts';
import { isOthersRole, tiesOf } from './ties.ts';
import { isNameless, isUnnamed } from './unnamed.ts';
import { isPerson } from './who-is-who.ts';

const PART = /^(?:department|unit|branch|division|team|ward)$/;
const FOR = /^\s+(?:for|of|at|from)\s[^,.;:"“”]*/u;
/** In UTF-16 units: "a spokesman for the police". */
const BEHIND = 30;

/** Whether somebody whom the message only describes may be the one of the article. */
export function fitsDescription(named: Speaker, source: Speaker, passage: Passage): boolean {
  const head = nounOf(named);
  const article = articleOf(passage);
  if (source.kind === 'described') {
    const other = nounOf(source);
    if (!sharesState(named, source)) return false;
    if (head === other || (isUnnamed(head) && isUnnamed(other))) return true;
    if (isBodyWord(head) && isBodyWord(other)) return true;
    if (isNameless(head) || isNameless(other)) return false;
    const isOwn = isBody(head) && !PERSON_NOUNS.has(head);
    if (isOwn && speaksFor(source, head, passage)) return true;
    return !isUsed(head, isOwn, named, article) || (!isOwn && !isOthersRole(head, source, passage, article));
  }
  if (isNameless(head)) return false;
  if (source.kind === 'state') return !isUsed(head, true, named, article) || isOfState(head);
  const isHuman = isPerson(source, passage);
  const ties = tiesOf(source, passage);
  if (ties.has(head) || source.words.includes(head)) return true;
  if (isBodyWord(head))
    return !isHuman || [...ties].some(isBodyWord) || mainBodies(passage).some((word) => ties.has(word));
  if (PERSON_NOUNS.has(head) && isOfOne(named)) return !isOthersRole(head, source, passage, article);
  // Of which body somebody heads a department the article need not say.
  return [...ties].some((word) => PART.test(word)) || !isUsed(head, true, named, article);
}

/** Whether the one who speaks in the article, by what he is, may speak for a body: the last one named before him. */
function speaksFor(source: Speaker, body: string, { indexed }: Passage): boolean {
  const reading = read(indexed);
  const last = speakersIn(reading).findLast((one) => one.end <= source.start && isOfMany(one));
  const behind = FOR.exec(reading.text.slice(source.end, source.end + BEHIND))?.[0] ?? '';
  return (last !== undefined && nounOf(last) === body) || wordsIn(behind).includes(body);
}

function isOfMany(one: Speaker): boolean {
  return one.kind === 'name' || one.kind === 'state' || (one.kind === 'described' && isBody(nounOf(one)));
}

/** Whether an article calls anybody what the message does. */
function isUsed(
  head: string,
  isMany: boolean,
  named: Speaker,
  article: readonly IndexedParagraph[],
): boolean {
  if (!isMany && isOfOne(named)) return false;
  return article.some((indexed) => read(indexed).tokens.some(({ form }) => singularOf(form) === head));
}

/** "the Dutch government" is not the Danish one. */
function sharesState(one: Speaker, other: Speaker): boolean {
  const [own, others] = [wordsIn(one.text).filter(isCountryTerm), wordsIn(other.text).filter(isCountryTerm)];
  return own.length === 0 || others.length === 0 || own.some((state) => others.includes(state));
}
