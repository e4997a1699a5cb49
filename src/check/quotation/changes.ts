import type { NonEmpty } from '../../answer/answer.ts';
import type { TextRange } from '../../text-range.ts';
import type { Change, ChangeType, Run } from '../check.ts';
import type { Step } from './align.ts';
import type { QuotedWord } from './quoted-words.ts';
import { kindOfWord } from './word-kind.ts';

/** A text and its words. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly QuotedWord[];
}

/** The gravest first. */
const GRAVITY: Readonly<Record<ChangeType, number>> = {
  number: 0,
  date: 1,
  name: 2,
  negation: 3,
  hedge: 4,
  word: 5,
};
const OPENING = /(?:^|[.!?:]["”’')\]]*\s+|["“‘«(\n]\s*)$/u;

interface Draft {
  readonly type: ChangeType;
  readonly source: readonly number[];
  readonly copy: readonly number[];
}

/** What was changed between a source and its copy, the gravest first; empty where every step is `same`. */
export function changesOf(steps: readonly Step[], source: WordedText, copy: WordedText): Change[] {
  const drafts: Draft[] = [];
  let before: Step | undefined;
  for (const step of steps) {
    const draft = draftOf(step, source, copy);
    const last = drafts.at(-1);
    if (draft !== undefined) {
      const goesOn =
        last !== undefined && before !== undefined && before.kind !== 'same' && belongTogether(last, draft);
      if (goesOn) drafts[drafts.length - 1] = joined(last, draft);
      else drafts.push(draft);
    }
    before = step;
  }
  return drafts
    .sort((a, b) => GRAVITY[a.type] - GRAVITY[b.type])
    .map((draft) => ({
      from: sliceOf(source, draft.source),
      to: sliceOf(copy, draft.copy),
      type: draft.type,
    }));
}

function draftOf(step: Step, source: WordedText, copy: WordedText): Draft | undefined {
  switch (step.kind) {
    case 'same':
      return undefined;
    case 'left-out':
      return { type: kindAt(source, step.source), source: [step.source], copy: [] };
    case 'put-in':
      return { type: kindAt(copy, step.copy), source: [], copy: [step.copy] };
    case 'near':
    case 'changed':
      return { type: changedKind(step, source, copy), source: [step.source], copy: [step.copy] };
  }
}

/** Both words of a kind and nothing is gained by it: "not" for "never" is a word for a word. */
function changedKind(
  { kind, source, copy }: Extract<Step, { readonly source: number; readonly copy: number }>,
  original: WordedText,
  changed: WordedText,
): ChangeType {
  const from = kindAt(original, source);
  const to = kindAt(changed, copy);
  if (from === 'negation' && to === 'negation') return 'word';
  // A slip in a name is no other name.
  if (kind === 'near' && (from === 'name' || to === 'name' || from === to))
    return from === 'number' ? from : 'word';
  return GRAVITY[from] <= GRAVITY[to] ? from : to;
}

function kindAt({ text, words }: WordedText, place: number): ChangeType {
  const word = words[place];
  if (word === undefined) return 'word';
  const opens = OPENING.test(text.slice(Math.max(0, word.start - 4), word.start));
  return kindOfWord(word.form, text.slice(word.start, word.end), opens);
}

/** Neighbours of one kind are one change; so are plain words beside a hedge that they complete ("plans to", "up to"). */
function belongTogether(last: Draft, next: Draft): boolean {
  const isSided = (draft: Draft): string => `${draft.source.length > 0}${draft.copy.length > 0}`;
  if (last.type === next.type) return true;
  return (
    isSided(last) === isSided(next) &&
    [last.type, next.type].every((type) => type === 'hedge' || type === 'word' || type === 'negation')
  );
}

function joined(first: Draft, second: Draft): Draft {
  return {
    type: GRAVITY[first.type] <= GRAVITY[second.type] ? first.type : second.type,
    source: [...first.source, ...second.source],
    copy: [...first.copy, ...second.copy],
  };
}

function sliceOf({ text, words }: WordedText, places: readonly number[]): string {
  const range = rangeOf(words, places);
  return range === undefined ? '' : text.slice(range.start, range.end);
}

function rangeOf(words: readonly QuotedWord[], places: readonly number[]): TextRange | undefined {
  const first = words[places[0] ?? -1];
  const last = words[places.at(-1) ?? -1];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/**
 * The whole copy beside its source, in runs.
 *
 * @param typed leads from a range of the copy's text to one of the message.
 */
export function runsOf(
  steps: readonly Step[],
  source: WordedText,
  copy: WordedText,
  typed: (range: TextRange) => TextRange,
): NonEmpty<Run> | undefined {
  const runs: { kind: Run['kind']; places: number[] }[] = [];
  const add = (kind: Run['kind'], place: number): void => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.places.push(place);
    // What is left out comes before what is put in its place, however the steps alternate.
    else if (kind === 'left-out' && last?.kind === 'put-in') {
      const earlier = runs.at(-2);
      if (earlier?.kind === 'left-out') earlier.places.push(place);
      else runs.splice(-1, 0, { kind, places: [place] });
    } else runs.push({ kind, places: [place] });
  };
  for (const step of steps) {
    if (step.kind === 'same') add('same', step.source);
    else {
      if ('source' in step) add('left-out', step.source);
      if ('copy' in step) add('put-in', step.copy);
    }
  }
  const [first, ...rest] = runs.flatMap(({ kind, places }): Run[] => {
    const range = rangeOf((kind === 'put-in' ? copy : source).words, places);
    if (range === undefined) return [];
    return [{ kind, ...(kind === 'put-in' ? typed(range) : range) }];
  });
  return first === undefined ? undefined : [first, ...rest];
}
