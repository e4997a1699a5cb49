import { setImmediate } from 'node:timers/promises';
import type { SynonymRule } from '../corpus/synonyms.ts';
import { type Replay, replaySynonym } from '../replay-synonym.ts';
import type { Story } from '../story.ts';

/**
 * What a further synonym would do to past questions. Other work goes on meanwhile.
 *
 * @param first the questions that matter most.
 * @param others lists of further questions, each with those that matter most first.
 */
export async function trySynonym(
  story: Story,
  rule: SynonymRule,
  first: readonly string[],
  others: readonly (readonly string[])[],
): Promise<Replay> {
  const pause = () => setImmediate();
  // What is offered is asked beforehand, or its first use would take too long at once.
  await story.prepare(pause);
  return replaySynonym(story, rule, [...first, ...inTurns([...others, story.questions])], { pause });
}

/** One of each list, then the next of each: where there are too many, none is left out for another's sake. */
function inTurns(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  ).flat();
}
