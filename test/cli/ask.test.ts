import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

/** What `npm run ask` starts; `npm test` has built it. */
const PROGRAM = resolve('dist/src/cli/ask.js');

/** Starts the program away from the project, with nothing set. */
function start(...args: string[]) {
  return spawn(process.execPath, [PROGRAM, ...args], { cwd: tmpdir(), env: { CORPUS_DIR: '' } });
}

describe('the program ask', () => {
  it('answers from the articles that ship, wherever it is started', async () => {
    const program = start('--json', 'What is it about?');
    const [[status], out] = await Promise.all([once(program, 'close'), text(program.stdout)]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'q1', question: 'What is it about?' });
  });

  it('ends misuse with status 2 and one line', async () => {
    const program = start('--limit', 'many', 'who?');
    const [[status], errors] = await Promise.all([once(program, 'close'), text(program.stderr)]);
    expect({ status, errors }).toEqual({
      status: 2,
      errors: 'ask: --limit "many" is no whole number from 1 to 20\n',
    });
  });

  it('ends quietly when nobody reads on', async () => {
    const program = start('--json', '--corpus', resolve('test/fixtures/stories/ferry'));
    const closed = once(program, 'close');
    const errors = text(program.stderr);
    // The program may be gone before it has read all of this.
    program.stdin.on('error', () => {});
    program.stdin.write('the ferry\n'.repeat(500));
    await once(program.stdout, 'data');
    program.stdout.destroy();
    program.stdin.end();
    expect([(await closed)[0], await errors]).toEqual([0, '']);
  });
});
