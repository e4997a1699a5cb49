import { describe, expect, it } from 'vitest';
import { questionFrom, questionIn } from '../../src/cards/question-in.ts';
import { hostileTexts } from '../hostile-texts.ts';

const LONG = 'This goes on about the mill. '.repeat(15);

describe('a question that was typed', () => {
  it('is read clean, with its markup, and whole if it is short', () => {
    expect(questionFrom(' who \n<@1> paid\u202e? ')).toEqual({
      question: 'who <@1> paid?',
      shortened: false,
    });
  });

  it('is cut between words if it is long', () => {
    const { question, shortened } = questionFrom(LONG);
    expect(shortened).toBe(true);
    expect(LONG.startsWith(`${question} `)).toBe(true);
  });
});

describe('a question in a message', () => {
  it('is all of a short message', () => {
    expect(questionIn('I wonder. Who paid? Really.').question).toBe('I wonder. Who paid? Really.');
  });

  it('is the last question of a long one', () => {
    expect(questionIn(`Who paid? ${LONG}\nDid the U.S. pay?\nI wonder.`)).toEqual({
      question: 'Did the U.S. pay?',
      shortened: false,
    });
  });

  it('is an earlier one if the last is too long', () => {
    expect(questionIn(`Who paid? And ${'then '.repeat(100)}who?`).question).toBe('Who paid?');
  });

  it('is the beginning of a long one that asks nothing', () => {
    const read = questionIn(LONG);
    expect(read.shortened).toBe(true);
    expect(LONG.startsWith(read.question)).toBe(true);
  });

  it('is never longer than a question may be', () => {
    for (const text of hostileTexts(4_000)) {
      expect(questionIn(text).question.length).toBeLessThanOrEqual(300);
      expect(questionIn(`${text}?`).question.length).toBeLessThanOrEqual(300);
    }
  });
});
