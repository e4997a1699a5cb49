import type { Citation } from '../../../src/answer/answer.ts';
import type { Change, DetailKind, Part } from '../../../src/check/check.ts';
import type { LabelledMessage, LabelledPart } from '../../../src/eval/checks/labelled-message.ts';
import { checkMessage, type MessageOutcome } from '../../../src/eval/checks/message-outcome.ts';
import { articleOf } from '../ferry-story.ts';

/** The articles that messages are held against. */
export const ARTICLES = [
  articleOf('post', ['The Alma  sails at nine.\nShe carries 90 cars.', 'She is not for sale.']),
];

const [first = { article: 'post', number: 1, text: '' }] = ARTICLES[0]?.paragraphs ?? [];
const CITED: Citation = { paragraph: first, start: 0, end: 9 };

/** A part with what is expected of it. */
export function labelled(
  kind: LabelledPart['kind'],
  text: string,
  finding: LabelledPart['finding'],
  more: Partial<LabelledPart> = {},
): LabelledPart {
  return { kind, text, finding, changes: [], values: [], ...more };
}

/** A message with its labels. */
export function messageOf(text: string, ...parts: LabelledPart[]): LabelledMessage {
  return { id: 'm1', text, quote: false, parts };
}

/** A quotation as a check gives it, where its words stand first in the message. */
export function quotation(message: string, text: string, finding: 'verbatim' | 'absent'): Part {
  const part = { kind: 'quotation', ...rangeIn(message, text) } as const;
  return finding === 'verbatim'
    ? { ...part, finding, citations: [CITED] }
    : { ...part, finding, citations: [] };
}

/** An altered quotation with these changes. */
export function altered(message: string, text: string, ...changes: [Change, ...Change[]]): Part {
  const { start, end } = rangeIn(message, text);
  return {
    kind: 'quotation',
    ...rangeIn(message, text),
    finding: 'altered',
    citations: [CITED],
    changes,
    comparison: [{ kind: 'put-in', start, end }],
  };
}

/** A detail that the articles have too, or do not. */
export function detail(message: string, kind: DetailKind, text: string, finding: 'found' | 'absent'): Part {
  const part = { kind, ...rangeIn(message, text) };
  return finding === 'found'
    ? { ...part, finding, citations: [CITED] }
    : { ...part, finding, citations: [], missing: [] };
}

/** A detail of which the articles give another value. */
export function differing(message: string, kind: DetailKind, text: string, value: string): Part {
  return {
    kind,
    ...rangeIn(message, text),
    finding: 'differs',
    citations: [CITED],
    values: [{ text: value, citations: [CITED] }],
    changes: [{ from: value, to: text, type: 'word' }],
  };
}

/** What comes of a message for which a story finds these parts. */
export function outcomeOf(message: LabelledMessage, ...parts: Part[]): MessageOutcome {
  return checkMessage({ check: () => ({ message: message.text, parts }) }, message);
}

function rangeIn(message: string, text: string): { text: string; start: number; end: number } {
  const start = message.indexOf(text);
  if (start < 0) throw new Error(`the message does not say ${text}`);
  return { text, start, end: start + text.length };
}
