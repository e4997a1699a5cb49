import { expect, test } from 'vitest';
import { reportCheckFailure } from '../../../src/eval/checks/check-failure.ts';
import { altered, detail, differing, labelled, messageOf, outcomeOf, quotation } from './alma-message.ts';

const text = 'it “sails at ten” with 80 cars from Lund';

test('has nothing to say where all is right', () => {
  const outcome = outcomeOf(
    messageOf(text, labelled('place', 'Lund', 'found')),
    detail(text, 'place', 'Lund', 'found'),
  );
  expect(reportCheckFailure(outcome)).toBeUndefined();
});

test('prints the message, and of each wrong part what was expected and what came', () => {
  const outcome = outcomeOf(
    messageOf(text, labelled('number', '80 cars', 'found'), labelled('place', 'Lund', 'absent')),
    quotation(text, 'sails at ten', 'verbatim'),
    differing(text, 'number', '80 cars', '90 cars'),
  );
  expect(reportCheckFailure(outcome)).toBe(
    [
      `m1 ${text}`,
      '  expected number “80 cars” found, got number “80 cars” differs',
      '    90 cars → 80 cars',
      '    post 1: The Alma ',
      '  expected place “Lund” absent, got nothing',
      '  expected nothing, got quotation “sails at ten” verbatim',
      '    post 1: The Alma ',
      '',
    ].join('\n'),
  );
});

test('prints the kind that a name came as', () => {
  const outcome = outcomeOf(
    messageOf(text, labelled('place', 'Lund', 'found')),
    detail(text, 'person', 'Lund', 'found'),
  );
  expect(reportCheckFailure(outcome)).toBe(`m1 ${text}\n  place “Lund” found, but as person\n`);
});

test('prints the changes and values that are not shown', () => {
  const outcome = outcomeOf(
    messageOf(
      text,
      labelled('quotation', 'sails at ten', 'altered', { changes: [{ from: 'not', to: '' }] }),
      labelled('number', '80 cars', 'differs', { values: ['70'] }),
    ),
    altered(text, 'sails at ten', { from: 'nine', to: 'ten', type: 'number' }),
    differing(text, 'number', '80 cars', '90 cars'),
  );
  expect(reportCheckFailure(outcome)?.split('\n').slice(1, 3)).toEqual([
    '  quotation “sails at ten” altered, without not → (nothing): got nine → ten',
    '  number “80 cars” differs, without value 70: got 90 cars',
  ]);
});
