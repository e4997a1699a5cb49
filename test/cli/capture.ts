import { PassThrough } from 'node:stream';
import type { runAsk } from '../../src/cli/run-ask.ts';
import { configFrom } from '../../src/config.ts';

/** What a run of a command came to. */
export interface Captured {
  readonly status: number;
  readonly out: string;
  readonly errors: string;
}

/** Runs a command in this process over `input`, with nothing set in the environment but `variables`. */
export async function capture(
  run: typeof runAsk,
  args: readonly string[],
  { input = '', terminal = false, columns = 80, variables = {} as Record<string, string> } = {},
): Promise<Captured> {
  const stdin = new PassThrough();
  const streams = {
    input: Object.assign(stdin, { isTTY: terminal }),
    output: Object.assign(new PassThrough(), { isTTY: terminal, columns }),
    errors: new PassThrough(),
  };
  const texts = [streams.output, streams.errors].map(async (stream) => {
    let text = '';
    for await (const chunk of stream.setEncoding('utf8')) text += chunk;
    return text;
  });
  stdin.end(input);
  const status = await run(args, streams, configFrom(variables));
  streams.output.end();
  streams.errors.end();
  const [out = '', errors = ''] = await Promise.all(texts);
  return { status, out, errors };
}
