import { type Config, readConfig } from '../config.ts';
import { CHECK_USAGE, type CheckOptions, readCheckOptions } from './check-options.ts';
import { type Message, messageForm } from './message-form.ts';
import { respondTo, showTo } from './respond-to.ts';
import { runCommand } from './run-command.ts';
import type { Streams } from './standard-streams.ts';
import { write } from './write.ts';

/**
 * Runs the check command.
 *
 * @returns The exit status: 0, or 2 on misuse.
 */
export function runCheck(args: readonly string[], streams: Streams, config?: Config): Promise<0 | 2> {
  return runCommand('check', streams, async () => {
    const options = readCheckOptions(args);
    if (options.help) await write(streams.output, `${CHECK_USAGE}\n`);
    else await checkAll(options, streams, config ?? (await readConfig()));
  });
}

/** As `ask` does, it loads what it needs. */
async function checkAll(options: CheckOptions, streams: Streams, config: Config): Promise<void> {
  const { openStory } = await import('./open-story.ts');
  const story = await openStory(options.corpus, undefined, config);
  const form = messageForm(options.quote);
  const message = options.message === undefined ? undefined : form.plain(options.message);
  if (options.json) {
    const { jsonResponse } = await import('./json-response.ts');
    const { checkLine } = await import('./check-line.ts');
    const respond = jsonResponse(
      ({ text, quote }: Message) => story.check(text, { quote }),
      (id, check, ms) => checkLine(id, check, story.articles, ms),
    );
    return respondTo(message, streams, form, respond);
  }
  const { shownResponse } = await import('./terminal/shown-response.ts');
  const { shownChecks } = await import('./terminal/shown-checks.ts');
  const respond = shownResponse(shownChecks(story), streams.output, config.colour);
  return showTo(message, streams, form, respond);
}
