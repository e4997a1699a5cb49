import { type Config, ConfigError, readConfig } from '../config.ts';
import type { AskOptions as StoryOptions } from '../story.ts';
import { answerLines } from './answer-lines.ts';
import { ASK_USAGE, type AskOptions, readAskOptions } from './ask-options.ts';
import { Misuse } from './misuse.ts';
import type { Streams } from './standard-streams.ts';
import { visible } from './terminal/visible.ts';
import { write } from './write.ts';

/**
 * Runs the ask command.
 *
 * @returns The exit status: 0, or 2 on misuse.
 */
export async function runAsk(args: readonly string[], streams: Streams, config?: Config): Promise<0 | 2> {
  try {
    const options = readAskOptions(args);
    if (options.help) await write(streams.output, `${ASK_USAGE}\n`);
    else await answerAll(options, streams, config ?? (await readConfig()));
    return 0;
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof ConfigError)) throw error;
    await write(streams.errors, `ask: ${visible(error.message)}\n`);
    return 2;
  }
}

/** What is not needed for every call is loaded when it is: a question and its answer are over in a moment. */
async function answerAll(options: AskOptions, streams: Streams, config: Config): Promise<void> {
  const { input, output } = streams;
  const { openStory } = await import('./open-story.ts');
  const story = await openStory(options.corpus, options.article, config);
  const asked = storyOptions(options);
  if (options.json) {
    const { jsonResponse } = await import('./json-response.ts');
    const respond = jsonResponse(story, asked);
    if (options.question === undefined) await answerLines(input, output, respond);
    else await write(output, respond.answer(options.question, 'q1'));
    return;
  }
  const { shownResponse } = await import('./terminal/shown-response.ts');
  const respond = shownResponse(story, asked, output, config.colour);
  if (options.question !== undefined) await write(output, respond.answer(options.question));
  else if (input.isTTY && output.isTTY) {
    const { prompt } = await import('./prompt.ts');
    await prompt(streams, respond.greeting, respond.reply);
  } else await answerLines(input, output, respond);
}

function storyOptions({ article, limit }: AskOptions): StoryOptions {
  return { ...(article === undefined ? {} : { article }), ...(limit === undefined ? {} : { limit }) };
}
