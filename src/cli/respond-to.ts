import { answerLines, type Response } from './answer-lines.ts';
import type { LineForm } from './request-lines.ts';
import type { Streams } from './standard-streams.ts';
import type { ShownResponse } from './terminal/shown-response.ts';
import { write } from './write.ts';

/** Answers what stood on the command line, else each line of standard input. */
export async function respondTo<T>(
  request: T | undefined,
  { input, output }: Streams,
  form: LineForm<T>,
  respond: Response<T>,
): Promise<void> {
  if (request === undefined) await answerLines(input, output, form, respond);
  else await write(output, respond.answer(request, `${form.prefix}1`));
}

/** The same for a reader, who is prompted where standard input is a terminal too. */
export async function showTo<T>(
  request: T | undefined,
  streams: Streams,
  form: LineForm<T>,
  respond: ShownResponse<T>,
): Promise<void> {
  if (request !== undefined || !streams.input.isTTY || !streams.output.isTTY) {
    return respondTo(request, streams, form, respond);
  }
  const { prompt } = await import('./prompt.ts');
  return prompt(streams, respond.greeting, (line) => respond.reply(form.plain(line)));
}
