import { expect, test } from 'vitest';
import { measureChecks } from '../../../src/eval/checks/check-measures.ts';
import { altered, detail, differing, labelled, messageOf, outcomeOf, quotation } from './alma-message.ts';

const QUOTES = '“it sails” and “it rests” and “it rusts”';

test('counts for each finding what came of those expected, and what it was given to', () => {
  const message = messageOf(
    QUOTES,
    labelled('quotation', 'it sails', 'verbatim'),
    labelled('quotation', 'it rests', 'verbatim'),
    labelled('quotation', 'it rusts', 'altered'),
  );
  const { right, findings, unexpected } = measureChecks([
    outcomeOf(
      message,
      quotation(QUOTES, 'it sails', 'verbatim'),
      quotation(QUOTES, 'it rests', 'absent'),
      quotation(QUOTES, 'it rusts', 'verbatim'),
    ),
    outcomeOf(message, quotation(QUOTES, 'it sails', 'verbatim')),
  ]).quotation;
  expect(right).toEqual({ part: 2, of: 6 });
  expect(unexpected).toBe(0);
  expect(findings.verbatim).toEqual({
    recall: { part: 2, of: 4 },
    precision: { part: 2, of: 3 },
    instead: { absent: 1, nothing: 1 },
  });
  expect(findings.altered).toMatchObject({ recall: { part: 0, of: 2 }, precision: { part: 0, of: 0 } });
  expect(findings.absent).toMatchObject({ recall: { part: 0, of: 0 }, precision: { part: 0, of: 1 } });
});

test('counts a quotation that is none against precision', () => {
  const { quotation: measures } = measureChecks([
    outcomeOf(
      messageOf(QUOTES, labelled('quotation', 'it sails', 'verbatim')),
      quotation(QUOTES, 'it sails', 'verbatim'),
      quotation(QUOTES, 'it rests', 'verbatim'),
    ),
  ]);
  expect(measures).toMatchObject({ right: { part: 1, of: 1 }, unexpected: 1 });
  expect(measures.findings.verbatim?.precision).toEqual({ part: 1, of: 2 });
});

test('counts details against precision only where a message has none', () => {
  const text = 'Norway has 90 cars';
  const found = [detail(text, 'place', 'Norway', 'found'), detail(text, 'number', '90 cars', 'found')];
  const some = measureChecks([outcomeOf(messageOf(text, labelled('place', 'Norway', 'found')), ...found)]);
  expect(some.detail).toMatchObject({ right: { part: 1, of: 1 }, unexpected: 0 });
  expect(some.detail.findings.found?.precision).toEqual({ part: 1, of: 1 });
  const none = measureChecks([outcomeOf(messageOf(text), ...found), outcomeOf(messageOf('lol'))]);
  expect(none.detail).toMatchObject({ right: { part: 0, of: 0 }, unexpected: 2 });
  expect(none.detail.findings.found?.precision).toEqual({ part: 0, of: 2 });
  expect([some.leftAlone, none.leftAlone]).toEqual([
    { part: 0, of: 0 },
    { part: 1, of: 2 },
  ]);
});

test('counts a name of another kind apart from how it was sorted', () => {
  const text = 'Alma sails';
  const measures = measureChecks([
    outcomeOf(
      messageOf(text, labelled('organisation', 'Alma', 'found')),
      detail(text, 'person', 'Alma', 'found'),
    ),
  ]);
  expect(measures).toMatchObject({
    detail: { right: { part: 1, of: 1 } },
    detailKinds: { organisation: { part: 1, of: 1 } },
    kindErrors: 1,
  });
});

test('counts the changes and values that are shown, however the part was sorted', () => {
  const text = '“sails at ten” with 80 cars in 2020';
  const measures = measureChecks([
    outcomeOf(
      messageOf(
        text,
        labelled('quotation', 'sails at ten', 'altered', {
          changes: [
            { from: 'nine', to: 'ten' },
            { from: 'not', to: '' },
          ],
        }),
        labelled('number', '80 cars', 'absent', { values: ['90'] }),
        labelled('date', '2020', 'differs', { values: ['2019'] }),
      ),
      altered(text, 'sails at ten', { from: 'nine', to: 'ten', type: 'number' }),
      differing(text, 'number', '80 cars', '90 cars'),
    ),
  ]);
  expect(measures.changes).toEqual({ part: 1, of: 2 });
  expect(measures.values).toEqual({ part: 1, of: 2 });
  expect(measures.detail.right).toEqual({ part: 0, of: 2 });
});
