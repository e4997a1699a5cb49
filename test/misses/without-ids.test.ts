import { expect, it } from 'vitest';
import { withoutIds } from '../../src/misses/without-ids.ts';
import { hostileTexts } from '../hostile-texts.ts';

it.each([
  ['Did <@123456789012345678> or <@!1> say so?', 'Did … or … say so?'],
  ['Is it in <#123456789012345678>, <@&42>?', 'Is it in …, …?'],
  ['Who is 123456789012345678?', 'Who is …?'],
  ['Who is 12345678901234567890123?', 'Who is …?'],
  ['Did ada.lovelace+x@mail.example.org write (to bö@bücher.de)?', 'Did … write (to …)?'],
])('leaves out whom a question names: %s', (question, kept) => {
  expect(withoutIds(question)).toBe(kept);
});

it.each([
  'Did 1,000,000 people see it?',
  'Was it 1234567890123456?',
  'Is it @ the harbour?',
  '5 < 7 > 3 @ 2.',
])('leaves other questions as they are: %s', (question) => {
  expect(withoutIds(question)).toBe(question);
});

it('makes no question longer', () => {
  for (const text of hostileTexts(300)) expect(withoutIds(text).length).toBeLessThanOrEqual(text.length);
});
