import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { messageForm } from '../../src/cli/message-form.ts';
import { QUESTION_FORM } from '../../src/cli/question-form.ts';
import { type LineForm, type RequestLine, requestLines } from '../../src/cli/request-lines.ts';

async function readAs<T>(form: LineForm<T>, ...chunks: (string | Uint8Array)[]): Promise<RequestLine<T>[]> {
  const found: RequestLine<T>[] = [];
  const input = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  for await (const line of requestLines(input, form)) found.push(line);
  return found;
}

function read(...chunks: (string | Uint8Array)[]): Promise<RequestLine<string>[]> {
  return readAs(QUESTION_FORM, ...chunks);
}

describe('questions on standard input', () => {
  it('have the id of their line, blank lines counted', async () => {
    expect(await read('who?\n\n  \r\nwhen?\r\n')).toEqual([
      { kind: 'request', id: 'q1', line: 1, request: 'who?' },
      { kind: 'request', id: 'q4', line: 4, request: 'when?' },
    ]);
  });

  it('may be objects with an id of their own', async () => {
    expect(
      await read('{"id":"a","question":"who?"}\n{"id":7,"question":" "}\n{ "question":"x","more":1}'),
    ).toEqual([
      { kind: 'request', id: 'a', line: 1, request: 'who?' },
      { kind: 'request', id: 7, line: 2, request: ' ' },
      { kind: 'request', id: 'q3', line: 3, request: 'x' },
    ]);
  });

  it('are plain text when a brace is all that they have of an object', async () => {
    expect(await read('{1,999} ships?\n{a}')).toMatchObject([
      { request: '{1,999} ships?' },
      { request: '{a}' },
    ]);
  });

  it('are faulty when they are half an object or one without a question', async () => {
    expect(await read('{"id":"a","question":"wh\n{"id":"b"}\n{}\n{"question":3}\nwho?')).toMatchObject([
      { kind: 'faulty', id: 'q1', message: expect.stringContaining('no JSON') },
      { kind: 'faulty', id: 'b', message: expect.stringContaining('no question') },
      { kind: 'faulty', id: 'q3' },
      { kind: 'faulty', id: 'q4' },
      { kind: 'request', id: 'q5' },
    ]);
  });

  it('are refused with the reason when the stream cannot be read', async () => {
    const folder = requestLines(createReadStream('test'), QUESTION_FORM);
    await expect(folder.next()).rejects.toThrow(
      'standard input cannot be read (EISDIR); give it a file or a pipe',
    );
  });

  it('survive being cut anywhere, even inside a letter', async () => {
    const bytes = Buffer.from('\ufeffwo ist Zürich?\n{"question":"a\u2028b"}');
    const singles = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await read(...singles)).toMatchObject([{ request: 'wo ist Zürich?' }, { request: 'a\u2028b' }]);
  });
});

describe('messages on standard input', () => {
  it('are one quotation where they say so, or where all are unless they say so', async () => {
    const lines = [
      'it sails',
      '{"text":"it sails","quote":true}',
      '{"text":"it sails"}',
      '{"id":"b","text":"it sails","quote":false}',
    ];
    const quotes = async (quote: boolean): Promise<unknown[]> => {
      const read = await readAs(messageForm(quote), lines.join('\n'));
      return read.map((line) => line.kind === 'request' && [line.id, line.request.quote]);
    };
    expect(await quotes(false)).toEqual([
      ['c1', false],
      ['c2', true],
      ['c3', false],
      ['b', false],
    ]);
    expect(await quotes(true)).toEqual([
      ['c1', true],
      ['c2', true],
      ['c3', true],
      ['b', false],
    ]);
  });

  it('are faulty without a text, or where quote is neither true nor false', async () => {
    expect(await readAs(messageForm(false), '{"id":"a"}\n{"text":"it sails","quote":"yes"}')).toMatchObject([
      { kind: 'faulty', id: 'a', message: expect.stringContaining('no text') },
      { kind: 'faulty', id: 'c2', message: expect.stringContaining('"quote"') },
    ]);
  });
});
