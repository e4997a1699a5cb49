import { isShown, isShownInSnippets, missedValues, type Outcome, wrongValues } from './outcome.ts';
import { mean, percentile } from './percentile.ts';
import { measureRanking, type RankingMeasures } from './ranking-measures.ts';
import { type Share, share } from './share.ts';

/** What an evaluation says of a story. */
export interface Measures {
  readonly ranking: RankingMeasures;
  /** A gold answer stands in the first snippet. */
  readonly shownFirst: Share;
  /** A gold answer stands in one of three snippets or is a direct answer. */
  readonly shown: Share;
  /** By the question's type; `all` at last. */
  readonly direct: Readonly<Record<string, DirectMeasures>>;
  readonly answered: Share;
  /** By the question's tag (`close`, `world`, `smalltalk`, `keymash`, or `other`), of those that occur; `all` first. */
  readonly abstained: Readonly<Record<string, Share>>;
  readonly meanMs: number;
  readonly medianMs: number;
}

/** Direct answers, counted over the questions that expect some. */
export interface DirectMeasures {
  /** Of the expected ones, those given. */
  readonly recall: Share;
  /** Of those given, the expected ones. */
  readonly precision: Share;
}

const ABSTAIN_TAGS = ['close', 'world', 'smalltalk', 'keymash'];

/** Measures what came of the questions. Ranking and what is shown count over those that have an answer. */
export function measure(outcomes: readonly Outcome[]): Measures {
  const answerable = outcomes.filter(({ question }) => question.status === 'answered');
  const others = outcomes.filter(({ question }) => question.status === 'abstain');
  const times = outcomes.map(({ ms }) => ms);
  return {
    ranking: measureRanking(answerable.map(({ place }) => place)),
    shownFirst: share(answerable, (outcome) => isShownInSnippets(outcome, 1)),
    shown: share(answerable, isShown),
    direct: measureDirect(answerable.filter(({ question }) => question.values.length > 0)),
    answered: share(answerable, ({ answer }) => answer.status === 'answered'),
    abstained: measureAbstaining(others),
    meanMs: mean(times),
    medianMs: percentile(times, 0.5),
  };
}

function measureDirect(outcomes: readonly Outcome[]): Record<string, DirectMeasures> {
  const byType = groupBy(outcomes, ({ question }) => question.type);
  const measures: Record<string, DirectMeasures> = {};
  for (const [type, group] of [...byType].sort(([one], [other]) => (one < other ? -1 : 1))) {
    measures[type] = countValues(group);
  }
  measures.all = countValues(outcomes);
  return measures;
}

function countValues(outcomes: readonly Outcome[]): DirectMeasures {
  let [expected, missed, given, wrong] = [0, 0, 0, 0];
  for (const outcome of outcomes) {
    expected += outcome.question.values.length;
    missed += missedValues(outcome).length;
    given += outcome.answer.values.length;
    wrong += wrongValues(outcome).length;
  }
  return { recall: { part: expected - missed, of: expected }, precision: { part: given - wrong, of: given } };
}

function measureAbstaining(outcomes: readonly Outcome[]): Record<string, Share> {
  const abstains = ({ answer }: Outcome): boolean => answer.status !== 'answered';
  const byTag = groupBy(
    outcomes,
    ({ question }) => ABSTAIN_TAGS.find((tag) => question.tags.includes(tag)) ?? 'other',
  );
  const measures: Record<string, Share> = { all: share(outcomes, abstains) };
  for (const tag of [...ABSTAIN_TAGS, 'other']) {
    const group = byTag.get(tag);
    if (group) measures[tag] = share(group, abstains);
  }
  return measures;
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
