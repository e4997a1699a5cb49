import { expect, test } from 'vitest';
import { poolCheckEvaluations } from '../../../src/eval/checks/check-evaluation.ts';
import { checkNumbers, reportChecks } from '../../../src/eval/checks/check-report.ts';
import { detail, labelled, messageOf, outcomeOf, quotation } from './alma-message.ts';

const text = '“it sails” and “it rests”';
const quotes = {
  name: 'quotes',
  articles: 2,
  paragraphs: 9,
  outcomes: [
    {
      ...outcomeOf(
        messageOf(
          text,
          labelled('quotation', 'it sails', 'verbatim'),
          labelled('quotation', 'it rests', 'verbatim'),
        ),
        quotation(text, 'it sails', 'verbatim'),
        quotation(text, 'it rests', 'absent'),
        quotation(text, 'and', 'absent'),
      ),
      ms: 2,
    },
  ],
};
const details = {
  name: 'details',
  articles: 1,
  paragraphs: 3,
  outcomes: [
    {
      ...outcomeOf(
        messageOf('Norway', labelled('place', 'Norway', 'found')),
        detail('Norway', 'organisation', 'Norway', 'found'),
      ),
      ms: 1,
    },
  ],
};

test('prints shares and counts, and what came instead', () => {
  const lines = reportChecks(quotes).split('\n');
  expect(lines[0]).toBe('quotes: 2 articles, 9 paragraphs; 1 messages, 2 quotations, 0 details');
  expect(lines).toContain('quotations      recall       precision');
  expect(lines).toContain('  verbatim       0.500  1/2      1.000  1/1  instead absent 1');
  expect(lines).toContain('  absent             -           0.000  0/2');
  expect(lines).toContain('  sorted right   0.500  1/2');
  expect(lines).toContain('  1 where none was to be expected');
  expect(lines).toContain('one check: 2.00 ms mean, 2.00 ms median');
});

test('leaves out what no message asks for', () => {
  expect(reportChecks(quotes)).not.toMatch(/NaN|undefined|\ndetails|changes|values|left alone/);
  expect(reportChecks(details)).not.toMatch(/\nquotations/);
  expect(reportChecks(details)).toMatch(/\nplace sorted right +1\.000 {2}1\/1\nnames of another kind +1\n/);
});

test('counts every part alike when stories are pooled', () => {
  expect(checkNumbers(poolCheckEvaluations('both', [quotes, details]))).toMatchObject({
    name: 'both',
    articles: 3,
    paragraphs: 12,
    messages: 2,
    quotation: { right: { part: 1, of: 2 }, unexpected: 1 },
    detail: { right: { part: 1, of: 1 } },
    kindErrors: 1,
    meanMs: 1.5,
  });
});
