import type { ParagraphName, Question } from './question-set.ts';

/**
 * Reads one line of a question set.
 *
 * @param place where the line stands, for errors
 * @throws Error that names the place and the field at fault
 */
export function readQuestion(line: string, place: string): Question {
  const row = parseObject(line, place);
  const text = (field: string): string => {
    const value = row[field];
    if (typeof value === 'string' && value.trim() !== '') return value;
    throw new Error(`${place}: "${field}" must be a text`);
  };
  const list = (field: string): readonly unknown[] => {
    const value = row[field] ?? [];
    if (Array.isArray(value)) return value;
    throw new Error(`${place}: "${field}" must be a list`);
  };
  const pattern = (source: unknown, field: string): RegExp => toPattern(source, `${place}: "${field}"`);

  const { status, split } = row;
  if (status !== 'answered' && status !== 'abstain') {
    throw new Error(`${place}: "status" must be "answered" or "abstain"`);
  }
  if (split !== undefined && split !== 'dev' && split !== 'test') {
    throw new Error(`${place}: "split" must be "dev" or "test", or be left out`);
  }
  const gold = list('gold').map((name) => toParagraphName(name, place));
  if (status === 'answered' && gold.length === 0) {
    throw new Error(`${place}: "gold" must name a paragraph, as in [["harbour-news", 3]]`);
  }
  return {
    id: text('id'),
    question: text('question'),
    type: text('type'),
    ...(split === undefined ? {} : { split }),
    status,
    gold,
    shown: list('shown').map((source) => pattern(source, 'shown')),
    values: list('values').map((value) => [value].flat().map((source) => pattern(source, 'values'))),
    tags: list('tags').map(String),
  };
}

function parseObject(line: string, place: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Error(`${place}: not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new Error(`${place}: must be a JSON object`);
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
