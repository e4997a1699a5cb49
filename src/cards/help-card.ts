import type { NamedWords, Words } from '../words/words.ts';
import type { Card, Sentence } from './card.ts';
import { exampleSentences } from './example-sentences.ts';

/**
 * How to use the bot.
 *
 * @param examples questions that get an answer.
 * @param mentions whether messages that name the bot are answered.
 */
export function helpCard(examples: readonly string[], mentions: boolean, words: Words): Card {
  const { commands, help } = words;
  const line = (text: string): Sentence => ({ kind: 'sentence', text });
  const usage = ({ name }: NamedWords, text: string): Sentence => ({
    kind: 'sentence',
    text,
    command: `/${name}`,
  });
  return {
    blocks: [
      { kind: 'title', text: help.title },
      line(help.what),
      usage(commands.ask, help.ask),
      usage(commands.check, help.check(commands.checkMessage.name)),
      usage(commands.read, help.read),
      usage(commands.sources, help.sources),
      usage(commands.privacy, help.privacy),
      line(help.message(commands.answerMessage.name)),
      ...(mentions ? [line(help.mention)] : []),
      line(help.share),
      line(help.never),
      ...exampleSentences(examples, words),
    ],
    buttons: [],
  };
}
