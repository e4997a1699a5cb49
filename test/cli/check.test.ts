import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

/** What `npm run check` starts; `npm test` has built it. */
const PROGRAM = resolve('dist/src/cli/check.js');

describe('the program check', () => {
  it('holds a message against the articles that ship, wherever it is started', async () => {
    const program = spawn(process.execPath, [PROGRAM, '--json', 'They said "yes".'], {
      cwd: tmpdir(),
      env: { CORPUS_DIR: '' },
    });
    const [[status], out] = await Promise.all([once(program, 'close'), text(program.stdout)]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'c1', parts: [{ kind: 'quotation', text: 'yes' }] });
  });
});
