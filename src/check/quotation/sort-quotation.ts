import type { Citation, NonEmpty } from '../../answer/answer.ts';
import type { TextRange } from '../../text-range.ts';
import type { Change, Quotation } from '../check.ts';
import { changesOf, runsOf } from './changes.ts';
import { type Comparison, compare } from './compare.ts';
import { type Cover, coverByRuns } from './cover.ts';
import { PRONOUN_US, type QuotedWord, quotedWords, UNITED_STATES } from './quoted-words.ts';
import { verbatimAt, type WordRun } from './runs.ts';
import { UNKNOWN, type WordIndex } from './word-index.ts';

/** How a quotation's words stand to the articles, whoever is said to have said them. */
export type Sorted =
  | { readonly finding: 'verbatim'; readonly citations: NonEmpty<Citation> }
  | Pick<
      Extract<Quotation, { readonly finding: 'altered' }>,
      'finding' | 'citations' | 'changes' | 'comparison'
    >
  | Pick<
      Extract<Quotation, { readonly finding: 'stitched' }>,
      'finding' | 'citations' | 'omissions' | 'marked'
    >
  | { readonly finding: 'absent'; readonly near: Citation | undefined };

type AlteredWords = Extract<Sorted, { readonly finding: 'altered' }>;

/** From here on two texts are close: most of both is the same. */
const CLOSE = 0.6;
/** So close, a quotation is one of a single place, wherever pieces of it may stand as well. */
const VERY_CLOSE = 0.8;
const QUITE_CLOSE = 0.7;
/** Leaving out more words than this joins two places; leaving out fewer changes one. */
const SHORT_GAP = 4;
/** From here on a passage may be shown as the nearest. */
const NEAR = 0.3;
const MOST_PLACES = 8;

/**
 * Sorts the words between two marks.
 *
 * @param text what stands between the marks.
 * @param typed leads from a range of it to one of the message.
 */
export function sortQuotation(
  text: string,
  index: WordIndex,
  typed: (range: TextRange) => TextRange,
): Sorted {
  const words = withCountry(quotedWords(text), index);
  const ids = words.map(({ form }) => index.idOf(form));
  if (words.length === 0) return { finding: 'absent', near: undefined };
  const verbatim = citedRuns(
    verbatimAt(ids, index).map((at) => ({ from: 0, at, length: ids.length })),
    index,
  );
  if (isFilled(verbatim)) return { finding: 'verbatim', citations: verbatim };
  const cover = coverByRuns(words, ids, index);
  const compared = compare({ ids, forms: words.map(({ form }) => form) }, index);
  const changed = compared === undefined ? undefined : altered(compared, { text, words }, typed, index);
  return (
    (cover === undefined ? undefined : stitched(cover, words, compared, changed, index)) ??
    changed ?? {
      finding: 'absent',
      near: compared !== undefined && compared.similarity >= NEAR ? citationOf(compared, index) : undefined,
    }
  );
}

/** Whoever types "us" in small letters may mean the country: it is what makes a run of the words around it. */
function withCountry(words: readonly QuotedWord[], index: WordIndex): readonly QuotedWord[] {
  return words.map((word, place) => {
    if (word.form !== PRONOUN_US) return word;
    const idOf = (form: string | undefined): number => (form === undefined ? UNKNOWN : index.idOf(form));
    const runsAs = (form: string): boolean =>
      [
        [form, words[place + 1]?.form],
        [words[place - 1]?.form, form],
      ].some((pair) => verbatimAt(pair.map(idOf), index).length > 0);
    return runsAs(UNITED_STATES) && !runsAs(PRONOUN_US) ? { ...word, form: UNITED_STATES } : word;
  });
}

function stitched(
  { runs, joints }: Cover,
  words: readonly QuotedWord[],
  compared: Comparison | undefined,
  changed: AlteredWords | undefined,
  index: WordIndex,
): Sorted | undefined {
  const [first, second, ...rest] = citedRuns(runs, index);
  if (first === undefined || second === undefined) return undefined;
  const gaps = runs.slice(1).map((run, place) => gapBefore(run, runs[place], index));
  const marked = runs.slice(1).every(({ from }) => words[from]?.behindGap === true);
  const isOnePlace = gaps.every((gap) => gap !== undefined && gap.last - gap.first <= SHORT_GAP);
  if (!marked && joints.length === 0 && isOnePlace) return undefined;
  if (!marked && compared !== undefined && isRatherAltered(compared, changed, runs, gaps, index))
    return undefined;
  return {
    finding: 'stitched',
    citations: [first, second, ...rest],
    omissions: gaps.map((gap) =>
      gap === undefined || gap.first >= gap.last ? undefined : index.cite(gap.first, gap.last),
    ),
    marked,
  };
}

/**
 * Whether a quotation is one of a single place, whatever pieces of it stand elsewhere: it is very close to it; or close,
 * and all pieces are of its paragraph, but a "not", a number or a name is not.
 */
function isRatherAltered(
  compared: Comparison,
  changed: AlteredWords | undefined,
  runs: readonly WordRun[],
  gaps: readonly (Gap | undefined)[],
  index: WordIndex,
): boolean {
  const { similarity, stretch } = compared;
  if (similarity >= VERY_CLOSE) return !isOmission(compared, gaps);
  const isGrave = changed?.changes.some(({ type, to }) => type !== 'word' && to !== '') === true;
  return similarity >= QUITE_CLOSE && isGrave && runs.every(({ at }) => index.stretchAt(at) === stretch);
}

/** Whether a comparison that is very close is so only because a long part of the same paragraph was left out. */
function isOmission({ steps }: Comparison, gaps: readonly (Gap | undefined)[]): boolean {
  const isPlain = steps.every(({ kind }) => kind === 'same' || kind === 'left-out');
  return isPlain && gaps.some((gap) => gap !== undefined && gap.last - gap.first > SHORT_GAP);
}

/** Places of the row. */
interface Gap {
  readonly first: number;
  readonly last: number;
}

/** What was left out before a run; undefined where it does not follow the one before in the same paragraph. */
function gapBefore(run: WordRun, before: WordRun | undefined, index: WordIndex): Gap | undefined {
  if (before === undefined) return undefined;
  const first = before.at + before.length;
  const isSame = index.stretchAt(run.at) === index.stretchAt(before.at);
  return isSame && run.at >= first ? { first, last: run.at } : undefined;
}

function altered(
  compared: Comparison,
  copy: { readonly text: string; readonly words: readonly QuotedWord[] },
  typed: (range: TextRange) => TextRange,
  index: WordIndex,
): AlteredWords | undefined {
  if (compared.similarity < CLOSE) return undefined;
  const { text } = compared.stretch.paragraph;
  const source = { text, words: quotedWords(text) };
  const changes = changesOf(compared.steps, source, copy);
  const comparison = runsOf(compared.steps, source, copy, typed);
  const cited = citationOf(compared, index);
  if (!isFilled<Change>(changes) || comparison === undefined || cited === undefined) return undefined;
  return { finding: 'altered', citations: [cited], changes, comparison };
}

function citationOf({ stretch, steps }: Comparison, index: WordIndex): Citation | undefined {
  const sources = steps.flatMap((step) => ('source' in step ? [step.source] : []));
  const [first] = sources;
  const last = sources.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return index.cite(stretch.first + first, stretch.first + last + 1);
}

function citedRuns(runs: readonly WordRun[], index: WordIndex): Citation[] {
  return runs.slice(0, MOST_PLACES).flatMap(({ at, length }) => index.cite(at, at + length) ?? []);
}

function isFilled<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
