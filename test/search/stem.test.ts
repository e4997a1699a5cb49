import { expect, it } from 'vitest';
import { stem } from '../../src/search/stem.ts';

it.each([
  ['sails', 'sail', 'sailed', 'sailing'],
  ['boycott', 'boycotts', 'boycotted', 'boycotting'],
  ['ban', 'bans', 'banned', 'banning'],
  ['buy', 'buys', 'bought', 'buying'],
  ['leave', 'leaves', 'left', 'leaving'],
  ['choose', 'chose', 'chosen', 'choosing'],
  ['drop', 'drops', 'dropped', 'dropping'],
  ['woman', 'women'],
  ['country', 'countries'],
  ['sell', 'sold', 'selling'],
  ['bad', 'worse', 'worst'],
])('puts the forms of a word under one stem: %s, %s ...', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

it.each([
  ['bus', 'busy'],
  ['found', 'find'],
  ['ship', 'shape'],
  ['bill', 'bile'],
])('keeps %s and %s apart', (one, other) => expect(stem(one)).not.toBe(stem(other)));

it.each(['корабли', 'schön', 'σπίτια', '船', 'नावें', '1971', '1,200', 'covid19', 'us', 'a', ''])(
  'leaves "%s" as it is: another alphabet, a number, or too short to have an ending',
  (word) => expect(stem(word)).toBe(word),
);

it('leaves what is no word as it is, however long', () => {
  expect(stem('sings'.repeat(5000))).toBe('sings'.repeat(5000));
});
