import type { Audience } from '../desk/guild-settings.ts';
import type { NamedWords, Words } from '../words/words.ts';
import type { Card, Sentence } from './card.ts';
import { exampleSentences } from './example-sentences.ts';

/** Where and by whom help is asked for. */
export interface HelpFor {
  /** Whether messages that name the bot are answered. */
  readonly mentions: boolean;
  /** Who sees an answer where the member does not say. */
  readonly answers: Audience;
  /** Whether the member may change the settings. */
  readonly mayManage: boolean;
  /** Whether the member may moderate the whole guild. */
  readonly mayModerate: boolean;
}

/**
 * How to use the bot.
 *
 * @param examples questions that get an answer.
 */
export function helpCard(
  examples: readonly string[],
  { mentions, answers, mayManage, mayModerate }: HelpFor,
  words: Words,
): Card {
  const { commands, help, library, desk, rulings } = words;
  const { show } = commands.settings.subcommands;
  const line = (text: string): Sentence => ({ kind: 'sentence', text });
  const usage = ({ name }: NamedWords, text: string): Sentence => ({
    kind: 'sentence',
    text,
    command: `/${name}`,
  });
  const usageIn = (group: NamedWords, { name }: NamedWords, text: string): Sentence =>
    usage({ ...group, name: `${group.name} ${name}` }, text);
  const forModerators = [
    usageIn(commands.library, commands.library.subcommands.list, library.help),
    usage(commands.desk, desk.help),
    usageIn(commands.ruling, commands.ruling.subcommands.list, rulings.help),
  ];
  return {
    blocks: [
      { kind: 'title', text: help.title },
      line(help.what),
      usage(commands.ask, help.ask),
      usage(commands.check, help.check(commands.checkMessage.name)),
      usage(commands.read, help.read),
      usage(commands.sources, help.sources),
      usageIn(commands.privacy, commands.privacy.subcommands.show, help.privacy),
      ...(mayModerate ? forModerators : []),
      ...(mayManage ? [usageIn(commands.settings, show, help.settings)] : []),
      line(help.message(commands.answerMessage.name)),
      ...(mentions ? [line(help.mention)] : []),
      line(answers === 'public' ? help.public : help.share),
      line(help.never),
      ...exampleSentences(examples, words),
    ],
    buttons: [],
  };
}
