import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { prompt } from '../../src/cli/prompt.ts';

const UP = '\x1b[A';
const ENTER = '\r';

/** Types `keys`, one after the other, and gives what was asked and what stood on the screen. */
async function type(...keys: string[]): Promise<{ asked: string[]; screen: string }> {
  const input = new PassThrough();
  const output = new PassThrough({ encoding: 'utf8' });
  const asked: string[] = [];
  const left = prompt({ input, output }, 'Welcome.\n', (question) => {
    asked.push(question);
    return `answer to ${question}\n`;
  });
  for (const key of keys) input.write(key);
  await left;
  return { asked, screen: output.read() };
}

describe('the prompt', () => {
  it('greets, and answers one question after the other', async () => {
    const { asked, screen } = await type('who?', ENTER, 'when?', ENTER, '\x04');
    expect(asked).toEqual(['who?', 'when?']);
    expect(screen).toMatch(/^Welcome\.\n[\s\S]*\nanswer to who\?\n[\s\S]*\nanswer to when\?\n/);
  });

  it('brings back earlier questions with the arrow keys', async () => {
    expect((await type('who?', ENTER, 'when?', ENTER, UP, UP, ENTER, '\x04')).asked).toEqual([
      'who?',
      'when?',
      'who?',
    ]);
  });

  it('asks nothing for a blank line', async () => {
    expect((await type(' ', ENTER, ENTER, '\x04')).asked).toEqual([]);
  });

  it('is left with Ctrl-C, whatever was typed', async () => {
    expect((await type('who', '\x03')).asked).toEqual([]);
  });
});
