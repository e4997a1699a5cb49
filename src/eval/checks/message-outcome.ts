import type { Part } from '../../check/check.ts';
import type { Story } from '../../story.ts';
import { groupOf } from './findings.ts';
import type { LabelledMessage } from './labelled-message.ts';
import { type Match, matchParts } from './match-parts.ts';

/** What came of one message. */
export interface MessageOutcome {
  readonly message: LabelledMessage;
  /** One for each labelled part. */
  readonly matches: readonly Match[];
  /** The parts that should not have come. Of a message with parts, only quotations: not all its details are labelled. */
  readonly unexpected: readonly Part[];
  /** What the check took, in milliseconds. */
  readonly ms: number;
}

/** Checks a message, and times it. */
export function checkMessage(story: Pick<Story, 'check'>, message: LabelledMessage): MessageOutcome {
  const before = performance.now();
  const { parts } = story.check(message.text, { quote: message.quote });
  const ms = performance.now() - before;
  const { matches, unexpected } = matchParts(message.text, message.parts, parts);
  return {
    message,
    matches,
    unexpected: unexpected.filter((part) => groupOf(part) === 'quotation' || message.parts.length === 0),
    ms,
  };
}

/** Whether a labelled part was sorted as it should be. */
export function isRight({ expected, got }: Match): boolean {
  return got?.finding === expected.finding;
}
