import type { Answer } from './answer/answer.ts';
import type { SynonymRule } from './corpus/synonyms.ts';
import type { Story } from './story.ts';

/** What a further synonym would do to past questions. */
export interface Replay {
  /** Those that come out answered and did not before. */
  readonly answered: readonly string[];
  /** Those of which the articles speak now, though no answer is in them. */
  readonly improved: readonly string[];
  /** Those that come out lower, or whose first direct answer is none of the new ones. */
  readonly worse: readonly string[];
  /** How many others have other direct answers or passages, and how many stay as they are. */
  readonly changed: number;
  readonly same: number;
}

export interface ReplayOptions {
  /** Questions at most, default 300: the first ones. */
  readonly limit?: number;
  /** Called after each question; it goes on when that resolves. */
  readonly pause: () => Promise<void>;
}

const RANK = { empty: 0, unanswered: 0, related: 1, answered: 2 } as const;
const MOST = 300;

/**
 * Puts past questions to a story with and without one more synonym.
 *
 * @param questions those that matter most first; each is asked once.
 */
export async function replaySynonym(
  story: Story,
  rule: SynonymRule,
  questions: readonly string[],
  { limit = MOST, pause }: ReplayOptions,
): Promise<Replay> {
  const next = story.withSynonyms([rule]);
  const found = { answered: [], improved: [], worse: [], changed: [], same: [] } as Record<
    keyof Replay,
    string[]
  >;
  for (const question of [...new Set(questions)].slice(0, limit)) {
    found[compare(story.ask(question), next.ask(question))].push(question);
    await pause();
  }
  return { ...found, changed: found.changed.length, same: found.same.length };
}

function compare(before: Answer, after: Answer): keyof Replay {
  const rise = RANK[after.status] - RANK[before.status];
  if (rise > 0) return after.status === 'answered' ? 'answered' : 'improved';
  const [value] = before.values;
  const isLost = value !== undefined && !after.values.some(({ text }) => text === value.text);
  if (rise < 0 || isLost) return 'worse';
  return shown(before) === shown(after) ? 'same' : 'changed';
}

/** What a reader sees of an answer. */
function shown({ values, snippets }: Answer): string {
  const passages = snippets.map(({ paragraph, start, end }) => [
    paragraph.article,
    paragraph.number,
    start,
    end,
  ]);
  return JSON.stringify([values.map(({ text }) => text), passages]);
}
