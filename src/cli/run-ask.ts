import { type Config, readConfig } from '../config.ts';
import type { AskOptions as StoryOptions } from '../story.ts';
import { ASK_USAGE, type AskOptions, readAskOptions } from './ask-options.ts';
import { QUESTION_FORM } from './question-form.ts';
import { respondTo, showTo } from './respond-to.ts';
import { runCommand } from './run-command.ts';
import type { Streams } from './standard-streams.ts';
import { write } from './write.ts';

/**
 * Runs the ask command.
 *
 * @returns The exit status: 0, or 2 on misuse.
 */
export function runAsk(args: readonly string[], streams: Streams, config?: Config): Promise<0 | 2> {
  return runCommand('ask', streams, async () => {
    const options = readAskOptions(args);
    if (options.help) await write(streams.output, `${ASK_USAGE}\n`);
    else await answerAll(options, streams, config ?? (await readConfig()));
  });
}

/** What is not needed for every call is loaded when it is: a question and its answer are over in a moment. */
async function answerAll(options: AskOptions, streams: Streams, config: Config): Promise<void> {
  const { openStory } = await import('./open-story.ts');
  const story = await openStory(options.corpus, options.article, config);
  const asked = storyOptions(options);
  if (options.json) {
    const { jsonResponse } = await import('./json-response.ts');
    const { answerLine } = await import('./answer-line.ts');
    const respond = jsonResponse((question: string) => story.ask(question, asked), answerLine);
    return respondTo(options.question, streams, QUESTION_FORM, respond);
  }
  const { shownResponse } = await import('./terminal/shown-response.ts');
  const { shownAnswers } = await import('./terminal/shown-answers.ts');
  const respond = shownResponse(shownAnswers(story, asked), streams.output, config.colour);
  return showTo(options.question, streams, QUESTION_FORM, respond);
}

function storyOptions({ article, limit }: AskOptions): StoryOptions {
  return { ...(article === undefined ? {} : { article }), ...(limit === undefined ? {} : { limit }) };
}
