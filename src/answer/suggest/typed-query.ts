import type { Token } from '../../search/analyzer.ts';
import type { ParagraphIndex } from '../../search/paragraph-index.ts';
import { buildQuery, type Concept, type Query, type Reading } from '../../search/query.ts';
import type { Thesaurus } from '../../search/thesaurus.ts';
import type { TypedWords } from './typed-words.ts';
import type { WordCompleter } from './word-completer.ts';

/** One letter may become anything; more words than these tell no longer what is meant. */
const COMPLETIONS = 6;
/** A word that goes on from what is typed counts a little less than the very word. */
const COMPLETED = 0.9;
/** A pasted page costs no more than a question. */
const MOST_WORDS = 24;

/** Makes the query of what is typed so far: the last word stands for all that it may become. */
export function typedQuery(
  typed: TypedWords,
  completer: WordCompleter,
  index: ParagraphIndex,
  thesaurus: Thesaurus,
): Query {
  const finished = typed.finished.slice(-MOST_WORDS);
  const { unfinished } = typed;
  const query = buildQuery(unfinished === undefined ? finished : [...finished, unfinished], index, thesaurus);
  if (unfinished === undefined || !mayGoOn(typed)) return query;
  const forms = completer.complete(typed, COMPLETIONS);
  const completions = forms.map((form) => completedToken(form, unfinished, index));
  // Weighed as questions of their own, so that no rule takes two of them for one expression.
  const weighed = completions.flatMap((token) => buildQuery([token], index, thesaurus).concepts);
  const place = finished.length;
  const own = query.concepts.find((concept) => concept.place === place);
  const completed = completedConcept(own, weighed, place, index);
  if (completed === undefined) return query;
  const concepts = [...query.concepts.filter((concept) => concept !== own), completed];
  return { concepts, weight: concepts.reduce((sum, { weight }) => sum + weight, 0) };
}

/** "is" is not on its way to "island" once another word stands before it; a letter may become anything. */
function mayGoOn({ finished, unfinished }: TypedWords): boolean {
  return unfinished?.stop === false || finished.length === 0 || unfinished?.form.length === 1;
}

function completedToken(form: number, { start, end }: Token, { vocabulary }: ParagraphIndex): Token {
  const term = vocabulary.termName(vocabulary.termOfForm(form));
  return { term, form: vocabulary.formName(form), stop: false, start, end, tied: false, capital: false };
}

/** The word as it is typed and the words that it may become, as common as the commonest of them. */
function completedConcept(
  own: Concept | undefined,
  completions: readonly Concept[],
  place: number,
  { vocabulary }: ParagraphIndex,
): Concept | undefined {
  const known = (own?.readings.length ?? 0) > 0 ? own : undefined;
  const [first] = known === undefined ? completions : [known];
  if (first === undefined) return undefined;
  const readings: Reading[] = [...(known?.readings ?? [])];
  const terms = new Set(readings.map((reading) => reading.terms.join()));
  for (const { token } of completions) {
    const term = vocabulary.termOf(token.term);
    if (!terms.has(String(term))) readings.push({ terms: [term], strength: COMPLETED });
  }
  const weight = Math.min(first.weight, ...completions.map((completion) => completion.weight));
  return { ...first, place, readings, weight };
}
