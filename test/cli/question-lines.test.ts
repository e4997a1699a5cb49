import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type QuestionLine, questionLines } from '../../src/cli/question-lines.ts';

async function read(...chunks: (string | Uint8Array)[]): Promise<QuestionLine[]> {
  const found: QuestionLine[] = [];
  const input = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  for await (const line of questionLines(input)) found.push(line);
  return found;
}

describe('questions on standard input', () => {
  it('have the id of their line, blank lines counted', async () => {
    expect(await read('who?\n\n  \r\nwhen?\r\n')).toEqual([
      { kind: 'question', id: 'q1', line: 1, question: 'who?' },
      { kind: 'question', id: 'q4', line: 4, question: 'when?' },
    ]);
  });

  it('may be objects with an id of their own', async () => {
    expect(
      await read('{"id":"a","question":"who?"}\n{"id":7,"question":" "}\n{ "question":"x","more":1}'),
    ).toEqual([
      { kind: 'question', id: 'a', line: 1, question: 'who?' },
      { kind: 'question', id: 7, line: 2, question: ' ' },
      { kind: 'question', id: 'q3', line: 3, question: 'x' },
    ]);
  });

  it('are plain text when a brace is all that they have of an object', async () => {
    expect(await read('{1,999} ships?\n{a}')).toMatchObject([
      { question: '{1,999} ships?' },
      { question: '{a}' },
    ]);
  });

  it('are faulty when they are half an object or one without a question', async () => {
    expect(await read('{"id":"a","question":"wh\n{"id":"b"}\n{}\n{"question":3}\nwho?')).toMatchObject([
      { kind: 'faulty', id: 'q1', message: expect.stringContaining('no JSON') },
      { kind: 'faulty', id: 'b', message: expect.stringContaining('no question') },
      { kind: 'faulty', id: 'q3' },
      { kind: 'faulty', id: 'q4' },
      { kind: 'question', id: 'q5' },
    ]);
  });

  it('are refused with the reason when the stream cannot be read', async () => {
    const folder = questionLines(createReadStream('test'));
    await expect(folder.next()).rejects.toThrow(
      'standard input cannot be read (EISDIR); give it a file or a pipe',
    );
  });

  it('survive being cut anywhere, even inside a letter', async () => {
    const bytes = Buffer.from('\ufeffwo ist Zürich?\n{"question":"a\u2028b"}');
    const singles = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await read(...singles)).toMatchObject([{ question: 'wo ist Zürich?' }, { question: 'a\u2028b' }]);
  });
});
