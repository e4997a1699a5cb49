import { expect, it } from 'vitest';
import { Votes } from '../../src/discord/votes.ts';

it('hears each member once on a question, in each guild, for an hour', () => {
  let now = 1;
  const votes = new Votes({ now: () => now });
  expect(votes.isFirst('100', 'ada', 'Where is it?')).toBe(true);
  expect(votes.isFirst('100', 'ada', 'Where is it?')).toBe(false);
  expect(votes.isFirst('100', 'ada', 'When is it?')).toBe(true);
  expect(votes.isFirst('100', 'ben', 'Where is it?')).toBe(true);
  expect(votes.isFirst('200', 'ada', 'Where is it?')).toBe(true);
  now = 61 * 60 * 1000;
  expect(votes.isFirst('100', 'ada', 'Where is it?')).toBe(true);
});
