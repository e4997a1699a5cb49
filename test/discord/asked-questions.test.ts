import { expect, it } from 'vitest';
import { AskedQuestions } from '../../src/discord/asked-questions.ts';

it('gives a guild’s questions, the newest first and each once', () => {
  const asked = new AskedQuestions();
  for (const question of ['one', 'two', 'one']) asked.note('100', question);
  asked.note('200', 'three');
  expect(asked.in('100')).toEqual(['one', 'two']);
  expect(asked.in('200')).toEqual(['three']);
  asked.forget('100');
  expect(asked.in('100')).toEqual([]);
});

it('keeps the last 200 of a guild', () => {
  const asked = new AskedQuestions();
  for (let number = 1; number <= 201; number += 1) asked.note('100', String(number));
  expect(asked.in('100')).toHaveLength(200);
  expect(asked.in('100').at(-1)).toBe('2');
});
