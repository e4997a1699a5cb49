import type { Part } from '../../check/check.ts';
import type { Match } from './match-parts.ts';
import { isRight, type MessageOutcome } from './message-outcome.ts';
import { isChangeShown, isValueShown } from './shown-changes.ts';

/** The wrong parts of a message with what came, as text to read; undefined when all are right. */
export function reportCheckFailure({ message, matches, unexpected }: MessageOutcome): string | undefined {
  const faults = [
    ...matches.flatMap(describeMatch),
    ...unexpected.map((part) => `  expected nothing, got ${describe(part)}`),
  ];
  if (faults.length === 0) return undefined;
  return [`${message.id}${message.quote ? ' [quote]' : ''} ${message.text}`, ...faults, ''].join('\n');
}

function describeMatch(match: Match): string[] {
  const { expected, got } = match;
  const named = `${expected.kind} “${expected.text}”`;
  if (!isRight(match)) {
    return [`  expected ${named} ${expected.finding}, got ${got === undefined ? 'nothing' : describe(got)}`];
  }
  return got === undefined ? [] : amiss(match, got).map((what) => `  ${named} ${expected.finding}, ${what}`);
}

/** What is amiss with a part that is sorted right. */
function amiss({ expected }: Match, got: Part): string[] {
  const shownChanges = 'changes' in got ? got.changes : [];
  const shownValues = 'values' in got ? got.values.map(({ text }) => text) : [];
  return [
    ...(got.kind === expected.kind ? [] : [`but as ${got.kind}`]),
    ...expected.changes
      .filter((change) => !isChangeShown(change, shownChanges))
      .map((change) => `without ${arrow(change)}: got ${shownChanges.map(arrow).join('; ') || 'no changes'}`),
    ...expected.values
      .filter((value) => !isValueShown(value, shownValues))
      .map((value) => `without value ${value}: got ${shownValues.join('; ') || 'no values'}`),
  ];
}

function describe(part: Part): string {
  const [citation] = part.citations;
  const lines = [`${part.kind} “${part.text}” ${part.finding}`];
  if ('changes' in part) lines.push(part.changes.map(arrow).join('; '));
  if (citation !== undefined) {
    const { paragraph, start, end } = citation;
    lines.push(`${paragraph.article} ${paragraph.number}: ${paragraph.text.slice(start, end)}`);
  }
  return lines.join('\n    ');
}

function arrow({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from || '(nothing)'} → ${to || '(nothing)'}`;
}
