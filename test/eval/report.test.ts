import { expect, test } from 'vitest';
import { poolEvaluations } from '../../src/eval/evaluation.ts';
import { evaluationNumbers, reportEvaluation } from '../../src/eval/report.ts';
import { answerOf, outcomeOf, questionOf } from './ferry-story.ts';

const right = outcomeOf({ ms: 1 });
const wrong = outcomeOf({ answer: answerOf([]), place: Number.POSITIVE_INFINITY, ms: 4 });
const avoided = outcomeOf({
  question: questionOf({ status: 'abstain', tags: ['world'] }),
  answer: answerOf([]),
});

const ferries = {
  name: 'ferries',
  articles: 2,
  paragraphs: 9,
  outcomes: [right, wrong],
  baselines: { Plain: [1, 2] },
};
const docks = { name: 'docks', articles: 1, paragraphs: 3, outcomes: [avoided], baselines: { Plain: [] } };

test('sets the ranking beside the plain engine, in shares and counts', () => {
  const lines = reportEvaluation(ferries).split('\n');
  expect(lines[0]).toBe('ferries: 2 articles, 9 paragraphs; questions: 2 to answer, 0 not');
  expect(lines).toContain('Footnote  0.500  0.500   0.500');
  expect(lines).toContain('Plain     0.500  1.000   0.750');
  expect(lines).toContain('answers when it should  0.500  1/2');
  expect(lines).toContain('one answer: 2.50 ms mean, 1.00 ms median');
});

test('leaves out what no question asks for', () => {
  const report = reportEvaluation(docks);
  expect(report).not.toMatch(/NaN|undefined|ranking|direct answers/);
  expect(report).toMatch(/abstains when it should +1\.000 {2}1\/1\n {2}the world at large +1\.000/);
});

test('counts every question alike when stories are pooled', () => {
  const pool = poolEvaluations('both', [ferries, docks]);
  expect(evaluationNumbers(pool)).toMatchObject({
    name: 'both',
    articles: 3,
    paragraphs: 12,
    questions: 3,
    answered: { part: 1, of: 2 },
    abstained: { all: { part: 1, of: 1 } },
    baselines: { Plain: { hit1: { part: 1, of: 2 }, mrr: 0.75 } },
  });
});
