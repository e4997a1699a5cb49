import type { ParagraphName, Question } from './question-set.ts';
import { Row } from './row.ts';

/**
 * Reads one line of a question set.
 *
 * @param place where the line stands, for errors
 * @throws Error that names the place and the field at fault
 */
export function readQuestion(line: string, place: string): Question {
  const row = Row.parse(line, place);
  const pattern = (source: unknown, field: string): RegExp => toPattern(source, `${place}: "${field}"`);

  const status = row.get('status');
  if (status !== 'answered' && status !== 'abstain') {
    throw row.fault('"status" must be "answered" or "abstain"');
  }
  const split = row.split();
  const gold = row.list('gold').map((name) => toParagraphName(name, place));
  if (status === 'answered' && gold.length === 0) {
    throw row.fault('"gold" must name a paragraph, as in [["harbour-news", 3]]');
  }
  return {
    id: row.text('id'),
    question: row.text('question'),
    type: row.text('type'),
    ...split,
    status,
    gold,
    shown: row.list('shown').map((source) => pattern(source, 'shown')),
    values: row.list('values').map((value) => [value].flat().map((source) => pattern(source, 'values'))),
    tags: row.list('tags').map(String),
  };
}

function toParagraphName(value: unknown, place: string): ParagraphName {
  if (Array.isArray(value) && value.length === 2) {
    const [article, paragraph]: unknown[] = value;
    if (
      typeof article === 'string' &&
      typeof paragraph === 'number' &&
      Number.isInteger(paragraph) &&
      paragraph > 0
    ) {
      return { article, paragraph };
    }
  }
  throw new Error(`${place}: "gold" must list pairs of an article's id and a paragraph's number from 1`);
}

function toPattern(source: unknown, place: string): RegExp {
  if (typeof source !== 'string' || source === '') throw new Error(`${place} must hold patterns, as texts`);
  try {
    return new RegExp(source, 'i');
  } catch (cause) {
    throw new Error(`${place} holds /${source}/, which is no regular expression`, { cause });
  }
}
