import { createStory } from '../../story.ts';
import { percentile } from '../percentile.ts';
import { fraction, type Share, share } from '../share.ts';
import { alignTable } from '../table.ts';
import type { RulingSet } from './ruling-set.ts';

/** What came of one question. */
export interface RulingOutcome {
  readonly question: string;
  readonly group: 'fits' | 'near' | 'far';
  /** The id of the claim that fits, and of the one that was found. */
  readonly expected: string | undefined;
  readonly found: string | undefined;
  /** In ms. */
  readonly took: number;
}

/** What came of a set's questions. */
export interface RulingEvaluation {
  readonly name: string;
  readonly claims: number;
  readonly outcomes: readonly RulingOutcome[];
}

/** Asks a set's questions, or those of one part, of a finder that knows all its claims. */
export function evaluateRulings(
  { name, articles, synonyms, claims }: RulingSet,
  split?: string,
): RulingEvaluation {
  const find = createStory(articles, synonyms).rulingFinder(claims);
  const asked = claims.filter((claim) => split === undefined || claim.split === split);
  const outcomes = asked.flatMap((claim) =>
    (['fits', 'near', 'far'] as const).flatMap((group) =>
      claim[group].map((question): RulingOutcome => {
        const start = performance.now();
        const found = find(question)?.id;
        const took = performance.now() - start;
        return { question, group, expected: group === 'fits' ? claim.id : undefined, found, took };
      }),
    ),
  );
  return { name, claims: asked.length, outcomes };
}

/** Several evaluations as one. */
export function poolRulings(name: string, evaluations: readonly RulingEvaluation[]): RulingEvaluation {
  return {
    name,
    claims: evaluations.reduce((sum, { claims }) => sum + claims, 0),
    outcomes: evaluations.flatMap(({ outcomes }) => outcomes),
  };
}

/** How often what is found fits, and how often what fits is found; of the rest, how often nothing is found. */
export function measureRulings(outcomes: readonly RulingOutcome[]): {
  readonly precision: Share;
  readonly recall: Share;
  readonly near: Share;
  readonly far: Share;
} {
  const of = (group: RulingOutcome['group']): RulingOutcome[] =>
    outcomes.filter((outcome) => outcome.group === group);
  const isRight = ({ found, expected }: RulingOutcome): boolean => found === expected;
  return {
    precision: share(
      outcomes.filter(({ found }) => found !== undefined),
      isRight,
    ),
    recall: share(of('fits'), isRight),
    near: share(of('near'), isRight),
    far: share(of('far'), isRight),
  };
}

/** An evaluation as text to read. */
export function reportRulings({ name, claims, outcomes }: RulingEvaluation): string {
  const { precision, recall, near, far } = measureRulings(outcomes);
  const row = (label: string, part: Share): string[] =>
    part.of === 0 ? [label, '-'] : [label, fraction(part).toFixed(3), `${part.part}/${part.of}`];
  return [
    `${name}: ${claims} claims, ${outcomes.length} questions`,
    ...alignTable([
      row('what is found fits (precision)', precision),
      row('what fits is found (recall)', recall),
      row('nothing for what is near', near),
      row('nothing for what is far', far),
    ]),
    `one question: ${medianOf(outcomes).toFixed(3)} ms median`,
    '',
  ].join('\n');
}

/** An evaluation's numbers as a value to write as JSON. Shares are `{ part, of }`. */
export function rulingNumbers({ name, claims, outcomes }: RulingEvaluation): object {
  return {
    name,
    claims,
    questions: outcomes.length,
    ...measureRulings(outcomes),
    medianMs: medianOf(outcomes),
  };
}

/** The questions for which something else was found than should be, each as a line. */
export function rulingFailures({ name, outcomes }: RulingEvaluation): string[] {
  return outcomes
    .filter(({ found, expected }) => found !== expected)
    .map(
      ({ question, group, found = 'none', expected = 'none' }) =>
        `${name} [${group}] ${question}\n  expected ${expected}, found ${found}\n`,
    );
}

function medianOf(outcomes: readonly RulingOutcome[]): number {
  return percentile(
    outcomes.map(({ took }) => took),
    0.5,
  );
}
