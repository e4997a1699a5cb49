import type { Finding, Part, PartKind } from '../../check/check.ts';
import { mean, percentile } from '../percentile.ts';
import { type Share, share } from '../share.ts';
import { FINDINGS, type Group, groupOf } from './findings.ts';
import type { Match } from './match-parts.ts';
import { isRight, type MessageOutcome } from './message-outcome.ts';
import { isChangeShown, isValueShown } from './shown-changes.ts';

/** What an evaluation says of the sorting. */
export interface CheckMeasures {
  readonly quotation: GroupMeasures;
  readonly detail: GroupMeasures;
  /** Of the labelled details, those sorted right, by their labelled kind, of the kinds that occur. */
  readonly detailKinds: Readonly<Partial<Record<PartKind, Share>>>;
  /** Details that came as another kind of name than the labelled one. */
  readonly kindErrors: number;
  /** Of the labelled changes, those that are shown. */
  readonly changes: Share;
  /** Of the labelled values, those that are shown. */
  readonly values: Share;
  /** Of the messages with nothing to check, those of which nothing was checked. */
  readonly leftAlone: Share;
  readonly meanMs: number;
  readonly medianMs: number;
}

/** The sorting of quotations, or that of details. */
export interface GroupMeasures {
  /** Of the labelled parts, those sorted right. */
  readonly right: Share;
  /** Parts that should not have come. */
  readonly unexpected: number;
  readonly findings: Readonly<Partial<Record<Finding, FindingMeasures>>>;
}

export interface FindingMeasures {
  /** Of the parts that should be sorted so, those that are. */
  readonly recall: Share;
  /** Of the parts that are sorted so, those that should be. */
  readonly precision: Share;
  /** How often each other finding, or none, came in its place. */
  readonly instead: Readonly<Partial<Record<Finding | 'nothing', number>>>;
}

/** Measures what came of the messages. */
export function measureChecks(outcomes: readonly MessageOutcome[]): CheckMeasures {
  const matches = outcomes.flatMap((outcome) => outcome.matches);
  const details = matches.filter(({ expected }) => groupOf(expected) === 'detail');
  const empty = outcomes.filter(({ message }) => message.parts.length === 0);
  const times = outcomes.map(({ ms }) => ms);
  return {
    quotation: measureGroup('quotation', outcomes),
    detail: measureGroup('detail', outcomes),
    detailKinds: countByKind(details),
    kindErrors: details.filter(({ expected, got }) => got !== undefined && got.kind !== expected.kind).length,
    changes: countShown(matches, ({ expected }) => expected.changes, isChangeOf),
    values: countShown(matches, ({ expected }) => expected.values, isValueOf),
    leftAlone: share(empty, ({ unexpected }) => unexpected.length === 0),
    meanMs: mean(times),
    medianMs: percentile(times, 0.5),
  };
}

function measureGroup(group: Group, outcomes: readonly MessageOutcome[]): GroupMeasures {
  const ofGroup = outcomes
    .flatMap(({ matches }) => matches)
    .filter(({ expected }) => groupOf(expected) === group);
  const unexpected = outcomes
    .flatMap((outcome) => outcome.unexpected)
    .filter((part) => groupOf(part) === group);
  const findings: Partial<Record<Finding, FindingMeasures>> = {};
  for (const finding of FINDINGS[group]) findings[finding] = measureFinding(finding, ofGroup, unexpected);
  return { right: share(ofGroup, isRight), unexpected: unexpected.length, findings };
}

function measureFinding(
  finding: Finding,
  matches: readonly Match[],
  unexpected: readonly Part[],
): FindingMeasures {
  const wanted = matches.filter(({ expected }) => expected.finding === finding);
  const given = matches.filter(({ got }) => got?.finding === finding);
  const surplus = unexpected.filter((part) => part.finding === finding).length;
  const right = share(given, isRight);
  const instead: Partial<Record<Finding | 'nothing', number>> = {};
  for (const match of wanted) {
    if (isRight(match)) continue;
    const other = match.got?.finding ?? 'nothing';
    instead[other] = (instead[other] ?? 0) + 1;
  }
  return {
    recall: share(wanted, isRight),
    precision: { part: right.part, of: right.of + surplus },
    instead,
  };
}

function countByKind(details: readonly Match[]): CheckMeasures['detailKinds'] {
  const kinds: Partial<Record<PartKind, Share>> = {};
  for (const { expected } of details) {
    kinds[expected.kind] ??= share(
      details.filter((match) => match.expected.kind === expected.kind),
      isRight,
    );
  }
  return kinds;
}

function countShown<T>(
  matches: readonly Match[],
  wanted: (match: Match) => readonly T[],
  isShown: (want: T, got: Part) => boolean,
): Share {
  const all = matches.flatMap((match) => wanted(match).map((want) => ({ want, got: match.got })));
  return share(all, ({ want, got }) => got !== undefined && isShown(want, got));
}

function isChangeOf(change: { readonly from: string; readonly to: string }, got: Part): boolean {
  return 'changes' in got && isChangeShown(change, got.changes);
}

function isValueOf(value: string, got: Part): boolean {
  return (
    'values' in got &&
    isValueShown(
      value,
      got.values.map(({ text }) => text),
    )
  );
}
