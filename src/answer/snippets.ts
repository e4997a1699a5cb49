import { SPEECH_VERBS } from '../language/role-nouns.ts';
import type { Match } from '../search/matches.ts';
import type { Hit } from '../search/ranking.ts';
import type { TextRange } from '../text-range.ts';
import type { Snippet } from './answer.ts';
import type { ScoredValue } from './direct-answers.ts';
import { type Reading, read } from './reading.ts';

/** A sentence that looks like an answer of the type asked for counts a little more, one that holds the answer much more. */
const BONUS = { type: 0.1, value: 0.5 } as const;
/** Two snippets that share so much of their words say the same. */
const SAME = 0.7;
/** The next snippet from an article that is quoted already counts this much: other articles come first if as good. */
const SAME_ARTICLE = 0.97;
const QUOTED = /^["“«].*["”»]$/su;

/** The best sentence or two neighbouring ones of the best paragraphs, no two saying the same. */
export function selectSnippets(
  hits: readonly Hit[],
  values: readonly ScoredValue[],
  limit: number,
): Snippet[] {
  const chosen: Snippet[] = [];
  const waiting = [...hits.slice(0, limit * 4)];
  while (chosen.length < limit && waiting.length > 0) {
    const quoted = new Set(chosen.map(({ article }) => article.id));
    const worth = ({ indexed, score }: Hit): number =>
      score * (quoted.has(indexed.article.id) ? SAME_ARTICLE : 1);
    const next = waiting.reduce((best, hit) => (worth(hit) > worth(best) ? hit : best));
    waiting.splice(waiting.indexOf(next), 1);
    const snippet = snippetOf(next, values);
    if (!chosen.some((other) => saysTheSame(snippet, other))) chosen.push(snippet);
  }
  return chosen;
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
  const wordsOf = (snippet: Snippet): Set<string> =>
    new Set(
      snippet.paragraph.text
        .slice(snippet.start, snippet.end)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    );
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= SAME * Math.min(left.size, right.size);
}
