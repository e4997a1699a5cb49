import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerLines, type Response } from '../../src/cli/answer-lines.ts';
import { QUESTION_FORM } from '../../src/cli/question-form.ts';

const respond: Response<string> = {
  answer: (question, id) => `${id}: ${question}\n`,
  refuse: (message, id) => `${id}! ${message}\n`,
};

describe('answering line by line', () => {
  it('answers a line before the next one comes', async () => {
    const input = new PassThrough();
    const output = new PassThrough({ encoding: 'utf8' });
    const done = answerLines(input, output, QUESTION_FORM, respond);
    const answers = output[Symbol.asyncIterator]();
    input.write('who?\nwh');
    expect((await answers.next()).value).toBe('q1: who?\n');
    input.write('en?\n');
    expect((await answers.next()).value).toBe('q2: when?\n');
    input.end();
    await done;
  });

  it('asks no further while the reader is behind', async () => {
    const asked: string[] = [];
    let release = (): void => {};
    const output = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => (release = done) });
    const input = new PassThrough();
    input.end('a\nb\n');
    const done = answerLines(input, output, QUESTION_FORM, {
      ...respond,
      answer: (question) => {
        asked.push(question);
        return question;
      },
    });
    await expect.poll(() => asked).toEqual(['a']);
    release();
    await expect.poll(() => asked).toEqual(['a', 'b']);
    release();
    await done;
  });
});
