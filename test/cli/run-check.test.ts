import { describe, expect, it } from 'vitest';
import { runCheck } from '../../src/cli/run-check.ts';
import { capture } from './capture.ts';

const FERRY = ['--corpus', 'test/fixtures/stories/ferry'];
/** Words of the Harbour Post. */
const SAID = 'tired and so are her engines';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly parts: readonly { readonly kind: string; readonly text: string; readonly finding: string }[];
  readonly error?: string;
}

function parsed(out: string): Line[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function findings({ parts }: Line): string[] {
  return parts.map(({ kind, finding, text }) => `${kind} ${finding}: ${text}`);
}

describe('check --json', () => {
  it('sorts a message on one line', async () => {
    const message = `she called her “${SAID}”`;
    const { status, out, errors } = await capture(runCheck, ['--json', ...FERRY, message]);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    const [line, ...more] = parsed(out);
    expect(more).toEqual([]);
    expect(Object.keys(line ?? {})).toEqual(['id', 'text', 'parts', 'ms']);
    expect(line).toMatchObject({ id: 'c1', text: message });
    expect(line && findings(line)).toContain(`quotation verbatim: ${SAID}`);
  });

  it('takes the whole of a message for one quotation where it is told so', async () => {
    const [line] = parsed((await capture(runCheck, ['--json', ...FERRY, '--quote', SAID])).out);
    expect(line && findings(line)).toEqual([`quotation verbatim: ${SAID}`]);
    const input = JSON.stringify({ text: SAID, quote: true });
    expect(parsed((await capture(runCheck, ['--json', ...FERRY], { input })).out)[0]?.parts).toEqual(
      line?.parts,
    );
  });

  it('checks the lines of standard input in order, each under its id', async () => {
    const input = `lol\n\n{"id":"mine","text":"“${SAID}”"}\n“${SAID}”\n`;
    const { status, out } = await capture(runCheck, ['--json', ...FERRY], { input });
    expect(status).toBe(0);
    expect(parsed(out).map(({ id, parts }) => [id, parts.length])).toEqual([
      ['c1', 0],
      ['mine', 1],
      ['c4', 1],
    ]);
  });

  it('goes on after a line that it cannot read, and says so in the end', async () => {
    const input = '{"id":"a"}\n{"id":\nlol\n';
    const { status, out, errors } = await capture(runCheck, ['--json', ...FERRY], { input });
    expect(parsed(out)).toMatchObject([
      { id: 'a', error: 'no text; write {"id": "...", "text": "..."}' },
      { id: 'c2', error: expect.stringContaining('no JSON') },
      { id: 'c3', text: 'lol', parts: [] },
    ]);
    expect(status).toBe(2);
    expect(errors).toMatch(/^check: standard input, line 1: no text; .* \(and 1 more like it\)\n$/);
  });
});

describe('check for a reader', () => {
  it('shows the message, then each part with its passage and source', async () => {
    const { out } = await capture(runCheck, [...FERRY, `“${SAID}”`, 'indeed']);
    expect(out).toMatch(
      /^“tired and so are her engines” indeed\n\nquotation: “tired and so are her engines”\n {2}Word for word \[1\]\.\n/,
    );
    expect(out).toMatch(
      /\n {2}\[1\] "The Marigold is tired[\s\S]* — Harbour Post, September 12, 2023,\s+¶3\n/,
    );
    expect(out).not.toContain('\x1b');
  });

  it('prompts at a terminal, for one message after the other', async () => {
    const input = `“${SAID}”\r\x04`;
    const { out } = await capture(runCheck, FERRY, { input, terminal: true });
    expect(out).toMatch(/^3 articles to check against\. Ctrl-D leaves\.\n\n/);
    expect(out).toContain('\nquotation: ');
  });

  it('says what can be checked where there is nothing', async () => {
    const { status, out } = await capture(runCheck, [...FERRY, 'lol']);
    expect({ status, out }).toEqual({ status: 0, out: expect.stringMatching(/^lol\n\nNothing to check\. /) });
  });
});

describe('check, misused', () => {
  it('says in one line what is wrong', async () => {
    const { status, out, errors } = await capture(runCheck, ['--corpus', 'nowhere', 'lol']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(errors).toMatch(/^check: There is no folder "nowhere"\. .*\n$/);
  });

  it('finds a typed folder from where the user stood when npm was started', async () => {
    const variables = { INIT_CWD: 'test/fixtures/stories', npm_lifecycle_event: 'check' };
    const args = ['--json', '--corpus', 'ferry', 'lol'];
    expect((await capture(runCheck, args, { variables })).status).toBe(0);
    expect((await capture(runCheck, args)).status).toBe(2);
  });

  it('explains itself', async () => {
    expect(await capture(runCheck, ['--help'])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^Usage: npm run check/),
      errors: '',
    });
  });
});
