import type { Paragraph } from '../corpus/article.ts';
import { SPEECH_VERBS } from '../language/role-nouns.ts';
import { NEGATIONS, STOP_WORDS } from '../language/stop-words.ts';
import type { Match } from '../search/matches.ts';
import type { Hit } from '../search/ranking.ts';
import type { TextRange } from '../text-range.ts';
import type { Snippet } from './answer.ts';
import type { ScoredValue } from './direct-answers.ts';
import { type Reading, read } from './reading.ts';

/** A sentence that looks like an answer of the type asked for counts a little more, so does one that holds a direct answer. */
const BONUS = { type: 0.1, value: 0.05 } as const;
/** Two snippets that share so much of their words say the same. */
const SAME = 0.7;
/** The next snippet from an article that is quoted already counts this much: other articles come first if as good. */
const SAME_ARTICLE = 0.97;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|'(?=\p{L}))*/gu;
/** A paragraph with an answer that no snippet shows yet counts so much more. */
const NEW_ANSWER = 1.4;
const QUOTED = /^["“«].*["”»]$/su;

/**
 * The best sentence or two neighbouring ones of the best paragraphs, no two saying the same.
 *
 * @param before what is shown already: other paragraphs come after it.
 */
export function selectSnippets(
  hits: readonly Hit[],
  values: readonly ScoredValue[],
  limit: number,
  before: readonly Snippet[] = [],
): Snippet[] {
  const chosen = [...before];
  const all = before.length + limit;
  const waiting = hits.slice(0, all * 4).filter(({ indexed }) => !isShown(indexed.paragraph, before));
  while (chosen.length < all && waiting.length > 0) {
    const [next] = waiting.splice(placeOfBest(waiting, chosen, values), 1);
    if (next === undefined) break;
    const snippet = snippetOf(next, values);
    if (!chosen.some((other) => saysTheSame(snippet, other))) chosen.push(snippet);
  }
  return chosen.slice(before.length);
}

function isShown(paragraph: Paragraph, snippets: readonly Snippet[]): boolean {
  return snippets.some((snippet) => snippet.paragraph === paragraph);
}

function placeOfBest(
  hits: readonly Hit[],
  chosen: readonly Snippet[],
  values: readonly ScoredValue[],
): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [place, hit] of hits.entries()) {
    const worth = worthOf(hit, chosen, values);
    if (worth <= most) continue;
    most = worth;
    best = place;
  }
  return best;
}

/** A paragraph's score, less if its article is quoted already, more if it would show an answer that is not shown yet. */
function worthOf(
  { indexed, score }: Hit,
  chosen: readonly Snippet[],
  values: readonly ScoredValue[],
): number {
  if (chosen.length === 0) return score;
  const isQuoted = chosen.some(({ article }) => article.id === indexed.article.id);
  const isNew = values.some(
    ({ candidates }) =>
      candidates[0].hit.indexed === indexed &&
      !candidates.some(({ hit, mention }) => chosen.some((snippet) => shows(snippet, hit, mention))),
  );
  return score * (isQuoted ? SAME_ARTICLE : 1) * (isNew ? NEW_ANSWER : 1);
}

function shows(snippet: Snippet, { indexed }: Hit, { start, end }: TextRange): boolean {
  return snippet.paragraph === indexed.paragraph && start >= snippet.start && end <= snippet.end;
}

function snippetOf(hit: Hit, values: readonly ScoredValue[]): Snippet {
  const reading = read(hit.indexed);
  const answers = values.flatMap(({ candidates }) =>
    candidates.filter((candidate) => candidate.hit.indexed === hit.indexed).map(({ mention }) => mention),
  );
  const scores = reading.sentences.map((sentence, place) => {
    const { coverage = 0, type = 0 } = hit.sentences[place] ?? {};
    const holdsAnswer = answers.some(({ start }) => start >= sentence.start && start < sentence.end);
    return coverage * (1 + BONUS.type * type) + (holdsAnswer ? BONUS.value : 0);
  });
  const [first, last] = chooseSentences(reading, scores);
  const range = {
    start: reading.sentences[first]?.start ?? 0,
    end: reading.sentences[last]?.end ?? reading.text.length,
  };
  const { article, paragraph } = hit.indexed;
  return { article, paragraph, ...range, highlights: highlights(hit.matches, reading, range) };
}

/** The best sentence, and of its neighbours the better one, or the one that tells who says it. */
function chooseSentences(reading: Reading, scores: readonly number[]): [first: number, last: number] {
  const best = Math.max(0, scores.indexOf(Math.max(...scores)));
  const before = scores[best - 1];
  const after = scores[best + 1];
  if (isBareQuotation(reading, best)) {
    const teller = [best - 1, best + 1].find((place) => tellsWho(reading, place));
    if (teller !== undefined) return teller < best ? [teller, best] : [best, teller];
  }
  if (after !== undefined && after >= (before ?? 0)) return [best, best + 1];
  return before === undefined ? [best, best] : [best - 1, best];
}

/** Whether a sentence is somebody's words alone; whose they are stands beside it. */
function isBareQuotation({ text, sentences }: Reading, place: number): boolean {
  const sentence = sentences[place];
  return sentence !== undefined && QUOTED.test(text.slice(sentence.start, sentence.end));
}

function tellsWho({ sentences, tokens }: Reading, place: number): boolean {
  const sentence = sentences[place];
  return (
    sentence !== undefined &&
    tokens.some(
      ({ form, start }) => start >= sentence.start && start < sentence.end && SPEECH_VERBS.has(form),
    )
  );
}

function highlights(matches: readonly Match[], { tokens }: Reading, within: TextRange): TextRange[] {
  const lit: TextRange[] = [];
  for (const { token, length } of matches) {
    const start = tokens[token]?.start;
    const end = tokens[token + length - 1]?.end;
    if (start === undefined || end === undefined || start < within.start || end > within.end) continue;
    const last = lit.at(-1);
    if (last === undefined || start >= last.end) lit.push({ start, end });
    else if (end > last.end) lit[lit.length - 1] = { start: last.start, end };
  }
  return lit;
}

function saysTheSame(a: Snippet, b: Snippet): boolean {
  const [words, others] = [wordsOf(a), wordsOf(b)];
  const [fewer, more] = words.size <= others.size ? [words, others] : [others, words];
  const mayDiffer = (1 - SAME) * fewer.size;
  let own = 0;
  for (const [word, tells] of fewer) {
    if (more.has(word)) continue;
    own += 1;
    // Another name, figure or negation makes another statement of the same words.
    if (tells || own > mayDiffer) return false;
  }
  for (const word of more.keys()) if (NEGATIONS.has(word) && !fewer.has(word)) return false;
  return true;
}

/** By paragraph and by where in it a snippet begins and ends: many questions lead to the same sentences. */
const wordsOfSnippets = new WeakMap<Paragraph, Map<string, ReadonlyMap<string, boolean>>>();

/** A snippet's words in small letters, each with whether it names, counts or negates something. */
function wordsOf({ paragraph, start, end }: Snippet): ReadonlyMap<string, boolean> {
  const ofParagraph = wordsOfSnippets.get(paragraph) ?? new Map<string, ReadonlyMap<string, boolean>>();
  wordsOfSnippets.set(paragraph, ofParagraph);
  const key = `${start}-${end}`;
  const known = ofParagraph.get(key);
  if (known !== undefined) return known;
  const printedWords = paragraph.text.slice(start, end).replaceAll('’', "'").match(WORD) ?? [];
  const words = new Map(
    printedWords.map((printed) => {
      const word = printed.toLowerCase();
      const isNamed = /^[\p{Lu}\p{N}]/u.test(printed) && !STOP_WORDS.has(word);
      return [word, isNamed || NEGATIONS.has(word)];
    }),
  );
  ofParagraph.set(key, words);
  return words;
}
